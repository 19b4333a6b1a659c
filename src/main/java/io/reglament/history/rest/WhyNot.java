package io.reglament.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.decision.Decision;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.table.RowTest;
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

    /** One look into the table under one version. */
    public record Lookup(String version, SortedMap<String, Object> inputs, List<Tested> rows) {}

    /**
     * A row, and where it did not match the first cell that failed.
     *
     * @param saw the value that the cell saw; absent for an unknown one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tested(
            String row,
            String clause,
            boolean matched,
            @Nullable String column,
            @Nullable String cell,
            @Nullable Object saw) {
        static Tested of(RowTest test) {
            return new Tested(
                    test.row().ref(), test.row().clause(), test.matched(), test.column(), test.cell(), test.saw());
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
            versions.version(each.version())
                    .ifPresent(version -> lookups.add(new Lookup(
                            each.version(),
                            each.inputs(),
                            version.table(table).explain(each.inputs()).stream()
                                    .map(Tested::of)
                                    .toList())));
        }
        return new WhyNot(decisionId, table, lookups);
    }
}
