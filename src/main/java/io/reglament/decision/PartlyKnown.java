package io.reglament.decision;

import io.reglament.deal.DecisionRequest;
import io.reglament.decision.NotJudged.Because;
import io.reglament.fault.LeftOut;
import io.reglament.finding.Action;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.Problem;
import io.reglament.finding.Text;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to facts of which some could not be read (decided 80): what holds even if the incomplete groups had not been told at all, and what
 * was found in a told fact itself. So nothing rests on the absence of what was left out. Pure.
 */
final class PartlyKnown {
    /** Absent means none: without them more would be found, not less, so whoever reads them is silent. */
    private static final Set<String> NONE_IF_ABSENT = Set.of(
            "client",
            "staff",
            "approvals",
            "splitAgreements",
            "disputes",
            "managerAgreements",
            "pauses",
            "participants");

    /** What is judged by one fact of the group, whatever others there are. */
    private static final Map<String, Set<String>> BY_ONE_FACT = Map.of(
            "contacts",
            Set.of(
                    "CONTACT_OUTSIDE_WINDOW",
                    "CONTACT_WITHOUT_CONSENT",
                    "SCRIPT_DEVIATION",
                    "CALL_REPORT_OVERDUE",
                    "FILE_CALL_REPORT",
                    "CONFIRM_LATE_RECORD"),
            "documents",
            Set.of("DOCUMENT_ATTRIBUTE_MISSING", "STEP_SKIPPED", "STEP_OVERDUE", "COMPLETE_DOCUMENT"),
            "claims",
            Set.of("CLAIM_OVERDUE", "CLAIM_CLOSURE_INCOMPLETE", "RESPOND_TO_CLAIM", "RESOLVE_CLAIM", "COMPLETE_REPAIR"),
            "handovers",
            Set.of("HANDOVER_INCOMPLETE", "HANDOVER_OVERDUE", "HANDOVER_SELF_ACCEPTED", "COMPLETE_HANDOVER"));

    private static final String PLAN = "PLAN_NEXT_STEP";

    private final Set<String> incomplete;
    private final Decision whole;
    private final Decision without;

    private PartlyKnown(Set<String> incomplete, Decision whole, Decision without) {
        this.incomplete = incomplete;
        this.whole = whole;
        this.without = without;
    }

    /**
     * @param whole the answer to what could be read
     * @param without the answer to the same without the incomplete groups
     * @param leftOut what was left out, worded
     */
    static Decision of(DecisionRequest request, Decision whole, Decision without, List<Problem> leftOut) {
        return new PartlyKnown(request.incompleteGroups(), whole, without).merged(leftOut);
    }

    static Problem problem(LeftOut fact, Instant at) {
        TreeMap<String, Object> args = new TreeMap<>();
        args.put("pointer", fact.pointer());
        args.put("group", fact.group());
        args.put("why", Objects.requireNonNullElse(fact.code(), "?"));
        return new Problem("FACT_LEFT_OUT", null, List.of(), fact.pointer(), Text.NONE, args, at);
    }

    private Decision merged(List<Problem> leftOut) {
        List<Violation> violations = violations();
        return new Decision(
                whole.decisionId(),
                whole.requestId(),
                whole.mode(),
                whole.dealId(),
                whole.evaluationTime(),
                whole.knowledgeTime(),
                whole.contractVersion(),
                whole.calendar(),
                whole.regulations(),
                whole.clientCategory(),
                deadlines(),
                without.tallies(),
                violations,
                actions(violations),
                kept(
                        whole.recommendations(),
                        without.recommendations(),
                        PartlyKnown::asked,
                        Action::code,
                        this::ruleOf),
                silent(Family.COMMISSION) ? null : without.commission(),
                silent(Family.ORDERS) ? List.of() : without.orderDecisions(),
                without.retractions(),
                without.exceptionCases(),
                without.unknowns(),
                Stream.concat(whole.problems().stream(), leftOut.stream())
                        .sorted(AnswerOrder.PROBLEMS)
                        .toList(),
                notJudged(),
                earlier(whole.nextEvaluationAt(), without.nextEvaluationAt()),
                without.matchedRows());
    }

    private List<Violation> violations() {
        return kept(whole.violations(), without.violations(), Violation::key, Violation::code, each -> each.citation()
                .ruleId());
    }

    private List<Action> actions(List<Violation> violations) {
        Set<String> blamed = new HashSet<>();
        violations.forEach(each -> blamed.add(String.valueOf(each.responsible().personId())));
        return kept(whole.actions(), without.actions(), PartlyKnown::asked, Action::code, this::ruleOf).stream()
                .filter(each -> !each.code().equals(PLAN))
                .filter(each -> each.about() == null || blamed.containsAll(each.about()))
                .toList();
    }

    private List<Deadline> deadlines() {
        return kept(
                whole.deadlines(),
                without.deadlines(),
                each -> each.kind() + "|" + each.subjectId() + "|" + each.startAt(),
                each -> each.kind() == DeadlineKind.CALL_REPORT
                        ? "CALL_REPORT_OVERDUE"
                        : each.kind().name(),
                each -> each.citation().ruleId());
    }

    private String ruleOf(Action action) {
        return action.citation().ruleId();
    }

    private static String asked(Action action) {
        return action.code() + action.addressee() + action.subjectId() + action.dueAt() + action.reason();
    }

    /** What is found either way, or in one fact by itself, and by nobody who has to be silent. */
    private <F> List<F> kept(
            List<F> found,
            List<F> anyway,
            Function<F, String> name,
            Function<F, String> code,
            Function<F, String> rule) {
        Set<String> names = anyway.stream().map(name).collect(Collectors.toCollection(HashSet::new));
        return found.stream()
                .filter(each -> names.contains(name.apply(each)) || byItsFact(code.apply(each)))
                .filter(each -> !silent(Family.ofRule(rule.apply(each))))
                .toList();
    }

    private boolean byItsFact(String code) {
        return incomplete.stream()
                .allMatch(group -> BY_ONE_FACT.getOrDefault(group, Set.of()).contains(code));
    }

    private boolean silent(Family family) {
        return incomplete.stream().anyMatch(group -> NONE_IF_ABSENT.contains(group) && family.reads(group));
    }

    private List<NotJudged> notJudged() {
        Collection<NotJudged> all =
                new TreeSet<>(Comparator.comparing(NotJudged::family).thenComparing(NotJudged::because));
        all.addAll(whole.notJudged());
        for (Family family : Family.values()) {
            if (incomplete.stream().anyMatch(family::reads)) {
                all.add(new NotJudged(family, Because.FACT_LEFT_OUT));
            }
        }
        return new ArrayList<>(all);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
