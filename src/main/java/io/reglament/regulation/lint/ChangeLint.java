package io.reglament.regulation.lint;

import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Looks for norms that are shorter than before (S2-33): whoever shortens one says what is watched so that quality does not suffer. */
final class ChangeLint {
    private ChangeLint() {}

    static List<Finding> of(Table before, Table after) {
        List<Finding> found = new ArrayList<>();
        Map<String, String> units = Contract.ours().unitColumns(after.id());
        for (Row row : after.rows()) {
            before.rows().stream()
                    .filter(old -> old.id().equals(row.id()))
                    .forEach(old -> units.forEach((column, unit) -> {
                        BigDecimal was = old.nullableDecimal(column);
                        BigDecimal is = row.nullableDecimal(column);
                        boolean sameUnit = Objects.equals(old.nullableString(unit), row.nullableString(unit));
                        if (was != null && is != null && sameUnit && is.compareTo(was) < 0) {
                            found.add(new Finding(
                                    Kind.SHORTER,
                                    after.id(),
                                    List.of(row.id()),
                                    column,
                                    row.text(column),
                                    new TreeMap<>(Map.of("before", old.text(column), "after", row.text(column))),
                                    null,
                                    old.text(column) + Substance.of(List.of(row))));
                        }
                    }));
        }
        return found;
    }
}
