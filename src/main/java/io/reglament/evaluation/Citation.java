package io.reglament.evaluation;

import java.util.List;

/** What says so: the rule, the rows as "table/row", the version, and the facts by id; all lists ascending. */
public record Citation(String ruleId, List<String> rows, String version, List<String> factIds) {
    public Citation {
        rows = rows.stream().distinct().sorted().toList();
        factIds = factIds.stream().distinct().sorted().toList();
    }

    /** The same rows, version and facts, said by another rule. */
    public Citation by(String otherRuleId) {
        return new Citation(otherRuleId, rows, version, factIds);
    }
}
