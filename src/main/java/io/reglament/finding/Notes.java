package io.reglament.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What came up while facts were derived: rows that matched, unknowns, problems, and instants after which the answer is another. */
public final class Notes {
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Instant> changes = new LinkedHashSet<>();

    public void add(Finding finding) {
        findings.add(finding);
    }

    public void problem(String code, @Nullable String subjectId, List<String> factIds, Instant bindingAt) {
        add(new Problem(code, subjectId, factIds, Text.NONE, new TreeMap<>(), bindingAt));
    }

    public void unknown(String group, @Nullable String subjectId, String field, Instant bindingAt) {
        add(new Unknown(group, subjectId, field, bindingAt));
    }

    /** An instant after which the answer changes without new facts, beside those of the deadlines. */
    public void changes(@Nullable Instant after) {
        if (after != null) {
            changes.add(after.plusSeconds(1));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    Set<Instant> changes() {
        return changes;
    }
}
