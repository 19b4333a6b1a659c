package io.reglament.finding;

import java.util.List;
import java.util.TreeSet;

/** What says so: the rule, the rows as "table/row", the version, and the facts by id; all lists ascending. */
public record Citation(String ruleId, List<String> rows, String version, List<String> factIds) {
    public Citation {
        rows = ascending(rows);
        factIds = ascending(factIds);
    }

    private static List<String> ascending(List<String> ids) {
        return List.copyOf(ids.size() < 2 ? ids : new TreeSet<>(ids));
    }

    /** The same rows, version and facts, said by another rule. */
    public Citation by(String otherRuleId) {
        return new Citation(otherRuleId, rows, version, factIds);
    }
}
