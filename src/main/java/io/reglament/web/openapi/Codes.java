package io.reglament.web.openapi;

import io.reglament.deal.InboundActionKind;
import io.reglament.fault.FaultCode;
import io.reglament.finding.text.KnownCodes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The codes of answers that are texts in the program and enumerations in the contract. */
final class Codes {
    private static final Properties LISTED = Resources.properties("/openapi/codes.properties");

    /** The enumeration of a property, by schema and name; an asterisk stands for any schema. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("Violation.code", "ViolationCode"),
            Map.entry("RecordedViolation.code", "ViolationCode"),
            Map.entry("ViolationWithHistory.code", "ViolationCode"),
            Map.entry("Action.code", "ActionCode"),
            Map.entry("Action.reason", "ActionReason"),
            Map.entry("Problem.code", "ProblemCode"),
            Map.entry("Deadline.reason", "DeadlineReason"),
            Map.entry("Sanction.reason", "SanctionReason"),
            Map.entry("Retraction.reason", "RetractionReason"),
            Map.entry("Commission.status", "CommissionStatus"),
            Map.entry("RefusalError.code", "RefusalCode"),
            Map.entry("Action.ruleId", "RuleId"),
            Map.entry("Commission.ruleId", "RuleId"),
            Map.entry("Deadline.ruleId", "RuleId"),
            Map.entry("OrderDecision.ruleId", "RuleId"),
            Map.entry("RecordedViolation.ruleId", "RuleId"),
            Map.entry("Violation.ruleId", "RuleId"),
            Map.entry("ViolationWithHistory.ruleId", "RuleId"));

    private Codes() {}

    /** The name of the enumeration to which a property of the contract is bound; null where it is free. */
    static @Nullable String of(String schema, String property) {
        return PROPERTIES.get(schema + "." + property);
    }

    static Collection<String> enumerations() {
        return new TreeSet<>(PROPERTIES.values());
    }

    /** The values of an enumeration, ascending. */
    static List<String> values(String enumeration) {
        return switch (enumeration) {
            case "ViolationCode" -> KnownCodes.violations();
            case "ActionCode" -> KnownCodes.actions();
            case "ProblemCode" -> KnownCodes.problems();
            case "RefusalCode" -> refusals();
            case "ActionReason" -> with(listed(enumeration), InboundActionKind.values());
            default -> List.copyOf(listed(enumeration));
        };
    }

    static Schema schema(String enumeration) {
        return Scalars.string().enumeration(List.copyOf(values(enumeration)));
    }

    private static TreeSet<String> listed(String enumeration) {
        return new TreeSet<>(Arrays.asList(LISTED.getProperty(enumeration).split(" +")));
    }

    private static List<String> refusals() {
        return with(new TreeSet<>(List.of("NOT_LAW")), FaultCode.values());
    }

    private static List<String> with(TreeSet<String> listed, Enum<?>[] more) {
        Arrays.stream(more).map(Enum::name).forEach(listed::add);
        return List.copyOf(listed);
    }
}
