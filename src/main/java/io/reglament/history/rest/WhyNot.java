package io.reglament.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.decision.Decision;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.RowTest;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Why each row of a table answered or not, for each time that a decision looked into it.
 *
 * @param lookups empty when the decision did not consult the table
 */
public record WhyNot(String decisionId, String table, List<Lookup> lookups) {

    /** One look into the table under one version; of several rows that match only the first is taken under FIRST. */
    public record Lookup(String version, HitPolicy hitPolicy, SortedMap<String, Object> inputs, List<Tested> rows) {}

    /**
     * A row, and where it did not match the first cell that failed.
     *
     * @param taken whether its answer was used
     * @param saw the value that the cell saw; absent for an unknown one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tested(
            String row,
            String clause,
            boolean matched,
            boolean taken,
            @Nullable String column,
            @Nullable String cell,
            @Nullable Object saw) {
        static Tested of(RowTest test, boolean taken) {
            return new Tested(
                    test.row().ref(),
                    test.row().clause(),
                    test.matched(),
                    taken,
                    test.column(),
                    test.cell(),
                    test.saw());
        }
    }

    private record Asked(String version, SortedMap<String, Object> inputs) {}

    static WhyNot of(String decisionId, Decision decision, RegulationVersions versions, String table) {
        Set<Asked> asked = new LinkedHashSet<>();
        decision.matchedRows().stream()
                .filter(each -> each.row().startsWith(table + "/"))
                .forEach(each -> asked.add(new Asked(each.version(), each.inputs())));
        decision.exceptionCases().stream()
                .filter(each -> each.table().equals(table))
                .forEach(each -> asked.add(new Asked(each.version(), each.inputs())));
        List<Lookup> lookups = new ArrayList<>();
        for (Asked each : asked) {
            versions.version(each.version()).ifPresent(version -> lookups.add(lookup(each, version.table(table))));
        }
        return new WhyNot(decisionId, table, lookups);
    }

    private static Lookup lookup(Asked asked, Table table) {
        List<Tested> rows = new ArrayList<>();
        boolean hit = false;
        for (RowTest test : table.explain(asked.inputs())) {
            boolean taken = test.matched() && !(hit && table.hitPolicy() == HitPolicy.FIRST);
            rows.add(Tested.of(test, taken));
            hit |= test.matched();
        }
        return new Lookup(asked.version(), table.hitPolicy(), asked.inputs(), rows);
    }
}
