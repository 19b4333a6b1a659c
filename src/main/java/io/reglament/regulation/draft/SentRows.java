package io.reglament.regulation.draft;

import static java.util.stream.Collectors.joining;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.CellSyntaxException;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.RowForm;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads sent rows as rows of a table; everything that is wrong with them is told at once, by row and column. */
public final class SentRows {
    private static final String A_LINE = "a line of at most 300 characters, none of them invisible";

    private final Table like;
    private final RowTexts texts;
    private final NextNumbers numbers;
    private final List<Fault> faults = new ArrayList<>();

    private SentRows(Table like, Set<String> taken, RowSentences sentences) {
        this.like = like;
        texts = new RowTexts(sentences);
        numbers = new NextNumbers(like, taken);
    }

    /**
     * The table with these rows in their order.
     *
     * @param like the table whose columns the rows have
     * @param taken ids and clauses that no new row may get although the table does not have them
     * @throws FaultyFacts with every fault; pointers start at {@code /rows}
     */
    public static Table read(Table like, Set<String> taken, List<DraftRow> rows, RowSentences sentences) {
        SentRows sent = new SentRows(like, taken, sentences);
        Table table = sent.table(rows);
        if (!sent.faults.isEmpty()) {
            throw new FaultyFacts(sent.faults);
        }
        return table;
    }

    private Table table(List<DraftRow> sent) {
        if (sent.isEmpty() || sent.size() > RowForm.MOST || (like.inputs().isEmpty() && sent.size() != 1)) {
            fault(
                    "/rows",
                    FaultCode.TOO_MANY,
                    sent.size() + " rows; a table has 1 to " + RowForm.MOST + ", one without conditions has exactly 1");
            return like;
        }
        Set<String> ids = new HashSet<>();
        sent.forEach(row -> numbers.take(row.id(), row.clause()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String pointer = "/rows/" + i;
            Row row = row(pointer, sent.get(i));
            if (!ids.add(row.id())) {
                fault(pointer + "/id", FaultCode.CONTRADICTION, "the row " + row.id() + " stands twice");
            }
            rows.add(row);
        }
        return like.with(rows);
    }

    private Row row(String pointer, DraftRow sent) {
        String id = sent.id() == null
                ? numbers.nextId()
                : form(
                        pointer + "/id",
                        sent.id(),
                        RowForm::isId,
                        "a letter, then letters, digits, dot, hyphen or underscore, at most 40");
        Row kept = kept(sent.id());
        String clause = sent.clause() == null
                ? (kept == null ? numbers.nextClause() : kept.clause())
                : form(
                        pointer + "/clause",
                        sent.clause(),
                        RowForm::isClause,
                        "three numbers with dots, such as " + like.clause() + ".1");
        List<String> seeds = Objects.requireNonNullElse(sent.seeds(), kept == null ? List.of() : kept.seeds());
        form(pointer + "/seeds", String.join(" ", seeds), RowForm::isSeeds, "ids such as S1-80 or F-08");
        Label label =
                Objects.requireNonNullElse(sent.label(), DraftRow.Words.NONE).label();
        form(pointer + "/label/ru", label.ru(), RowForm::isTextOrNone, A_LINE);
        form(pointer + "/label/en", label.en(), RowForm::isTextOrNone, A_LINE);
        String comment = Objects.requireNonNullElse(sent.comment(), "").strip();
        form(pointer + "/comment", comment, RowForm::isTextOrNone, A_LINE);
        String cells = pointer + "/cells";
        sent.cells().keySet().stream()
                .filter(name -> columns().noneMatch(column -> column.name().equals(name)))
                .forEach(name -> faults.add(new Fault(
                        cells + "/" + name.replace("~", "~0").replace("/", "~1"),
                        FaultCode.UNKNOWN_FIELD.name(),
                        "row " + id + " has a cell for no column of the table " + like.id(),
                        columns().map(Column::name).toList(),
                        false)));
        List<Cell> tests = new ArrayList<>();
        like.inputs().forEach(column -> tests.add(test(cells, id, column, sent)));
        Map<String, Object> outputs = new LinkedHashMap<>();
        like.outputs().forEach(column -> output(cells, id, column, sent, outputs));
        Origin origin = Objects.requireNonNullElse(sent.origin(), kept == null ? Origin.DEFAULT : kept.origin());
        boolean overridable = Objects.requireNonNullElse(sent.overridable(), kept != null && kept.overridable());
        return texts.labelled(
                like, new Row(like.id(), id, clause, origin, seeds, label, comment, tests, outputs).with(overridable));
    }

    /** The row as it was; what is not sent of it stays. */
    private @Nullable Row kept(@Nullable String id) {
        return like.rows().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Cell test(String cells, String row, Column column, DraftRow sent) {
        String text = cell(cells, row, column, sent);
        try {
            return text == null ? new Cell.Any() : column.test(text);
        } catch (CellSyntaxException e) {
            wrong(cells, row, column, e);
            return new Cell.Any();
        }
    }

    private void output(String cells, String row, Column column, DraftRow sent, Map<String, Object> outputs) {
        String text = cell(cells, row, column, sent);
        try {
            Object value = text == null ? null : column.value(text);
            if (value != null) {
                outputs.put(column.name(), value);
            }
        } catch (CellSyntaxException e) {
            wrong(cells, row, column, e);
        }
    }

    private @Nullable String cell(String cells, String row, Column column, DraftRow sent) {
        String text = sent.cells().get(column.name());
        if (text == null) {
            fault(cells + "/" + column.name(), FaultCode.MISSING, "row " + row + " has no cell for " + said(column));
        } else if (RowForm.hides(text)) {
            fault(
                    cells + "/" + column.name(),
                    FaultCode.BAD_CHARACTER,
                    "row " + row + ", " + said(column) + ": a character that nobody sees is not allowed");
            return null;
        }
        return text;
    }

    private void wrong(String cells, String row, Column column, CellSyntaxException e) {
        faults.add(new Fault(
                cells + "/" + column.name(),
                FaultCode.NOT_OF_FORM.name(),
                "row " + row + ", " + said(column) + ": " + e.getMessage(),
                column.values().stream().map(String::valueOf).toList(),
                false));
    }

    private String form(String pointer, String text, Predicate<String> form, String expected) {
        if (!form.test(text)) {
            fault(pointer, FaultCode.NOT_OF_FORM, "must be " + expected);
        }
        return text;
    }

    private static String said(Column column) {
        return Stream.of(column.label().en(), column.label().ru()).collect(joining(" / ", "'", "'"));
    }

    private Stream<Column> columns() {
        return Stream.concat(like.inputs().stream(), like.outputs().stream());
    }

    private void fault(String pointer, FaultCode code, String detail) {
        faults.add(Fault.of(pointer, code, detail));
    }
}
