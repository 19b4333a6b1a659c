package io.reglament.regulation.cases;

import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Which rows of a table the answers to cases cite.
 *
 * @param covered ids of rows that at least one answer cites, in the order of the table
 * @param uncovered ids of the others
 */
public record TableCoverage(String table, List<String> covered, List<String> uncovered) {
    /** @param cited references of rows by case */
    public static TableCoverage of(Table table, Collection<SortedSet<String>> cited) {
        var parts = table.rows().stream()
                .collect(Collectors.partitioningBy(
                        row -> cited.stream().anyMatch(rows -> rows.contains(row.ref())),
                        Collectors.mapping(Row::id, Collectors.toList())));
        return new TableCoverage(
                table.id(),
                List.copyOf(parts.getOrDefault(true, List.of())),
                List.copyOf(parts.getOrDefault(false, List.of())));
    }
}
