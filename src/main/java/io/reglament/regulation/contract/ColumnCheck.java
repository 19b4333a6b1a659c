package io.reglament.regulation.contract;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Holds the columns of a file to the terms of the contract. */
final class ColumnCheck {
    private final int format;
    private final BiConsumer<String, String> faults;

    ColumnCheck(int format, BiConsumer<String, String> faults) {
        this.format = format;
        this.faults = faults;
    }

    void check(String kind, List<Term> terms, Map<String, Column> columns) {
        TreeSet<String> strangers = new TreeSet<>(columns.keySet());
        for (Term term : terms) {
            strangers.remove(term.name());
            Column column = columns.get(term.name());
            if (column != null) {
                check(term, column, kind.equals("output"));
            } else if (term.since() <= format) {
                faults.accept(where(term), "the " + kind + " column is missing");
            }
        }
        strangers.forEach(name -> faults.accept(
                "column '" + name + "'",
                "is no " + kind + " column of this table; those are "
                        + terms.stream().map(Term::name).toList()));
    }

    private void check(Term term, Column column, boolean output) {
        if (column.type() != term.kind().type() || column.list() != term.list()) {
            faults.accept(
                    where(term),
                    "has the type " + type(column.type().feelName(), column.list()) + ", not "
                            + type(term.kind().type().feelName(), term.list()));
            return;
        }
        if (term.unit() != null && !term.unit().equals(column.unit())) {
            faults.accept(where(term), "has the unit " + column.unit() + ", not " + term.unit());
        }
        if (!term.values().isEmpty()) {
            List<Object> strange = column.values().stream()
                    .filter(value -> !term.values().contains(value))
                    .toList();
            if (!strange.isEmpty()) {
                faults.accept(where(term), "allows " + strange + " beyond the product's values " + term.values());
            }
        } else if (output && !isInside(column.allowed(), term.range())) {
            faults.accept(
                    where(term),
                    "allows " + column.allowed().text() + ", which is wider than the bounds "
                            + term.range().text());
        }
    }

    /** Whether everything that the file allows lies within the bounds of the contract. */
    private static boolean isInside(Cell declared, Cell bounds) {
        if (!(bounds instanceof Cell.Within wide) || declared instanceof Cell.Any) {
            return true;
        }
        if (declared instanceof Cell.OneOf some) {
            return some.values().stream().allMatch(wide::matches);
        }
        return declared instanceof Cell.Within narrow
                && (wide.low() == null || (narrow.low() != null && wide.matches(narrow.low())))
                && (wide.high() == null || (narrow.high() != null && wide.matches(narrow.high())));
    }

    private static String type(String name, boolean list) {
        return list ? "list of " + name : name;
    }

    private static String where(Term term) {
        return "column '" + term.name() + "'";
    }
}
