package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which rows and rules the cases assert: a row or a rule counts where an item cites it that a case expects. */
final class Coverage {
    /** Problems do not cite their rule. */
    private static final Map<String, String> RULE_OF_PROBLEM =
            Map.of("DEAL_KIND_MISMATCH", "R-SEG-02", "PRICE_BREAKDOWN_MISMATCH", "R-DOC-07");

    private final SortedSet<String> rows = new TreeSet<>();
    private final SortedSet<String> rules = new TreeSet<>();
    private final SortedSet<String> silentRules = new TreeSet<>();

    private Coverage() {}

    static Coverage of(List<Case> cases, DirectDecisions decisions) {
        Coverage coverage = new Coverage();
        for (Case each : cases) {
            Comparison comparison = Comparison.of(each, decisions.answer(each.request()));
            comparison.asserted().forEach(coverage::cited);
            each.expect().path("silent").forEach(rule -> coverage.silentRules.add(rule.asText()));
        }
        return coverage;
    }

    private void cited(JsonNode item) {
        item.path("rows").forEach(row -> rows.add(row.asText()));
        item.path("sanction").path("rows").forEach(row -> rows.add(row.asText()));
        rules.addAll(rulesOf(item));
    }

    /**
     * The rule that an item cites, alone and with the code of what it found; the code of a problem. A sanction does not say who proposed
     * it: the table's proposal is R-SAN-01's, a cut one R-SAN-02's.
     */
    static Set<String> rulesOf(JsonNode item) {
        Set<String> rules = new TreeSet<>();
        String code = item.path("code").asText();
        if (item.has("ruleId")) {
            rules.add(item.path("ruleId").asText());
            rules.add(item.path("ruleId").asText() + " " + code);
            rules.add(code);
        } else if (item.has("code")) {
            rules.add(code);
            rules.add(RULE_OF_PROBLEM.getOrDefault(code, code));
        }
        JsonNode sanction = item.path("sanction");
        if (sanction.has("cappedFrom")) {
            rules.add("R-SAN-02");
        } else if (sanction.has("kind") && !sanction.has("reason")) {
            rules.add("R-SAN-01");
        }
        return rules;
    }

    SortedSet<String> rows() {
        return rows;
    }

    /** Rule ids, rule ids with the code of what they found, and the codes of problems. */
    SortedSet<String> rules() {
        return rules;
    }

    /** The rules of which a case says that they only just do not speak. */
    SortedSet<String> silentRules() {
        return silentRules;
    }
}
