package io.reglament.regulation.document;

import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.document.Block.Clause;
import io.reglament.regulation.document.Block.Grid;
import io.reglament.regulation.document.Block.Line;
import io.reglament.regulation.document.Block.Prose;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A table as a section: what it is for, how its rows answer together, each row as a clause, and all rows at a glance. */
final class TableSection {
    private final Table table;
    private final Language language;
    private final TableWords words;

    private TableSection(Table table, Language language) {
        this.table = table;
        this.language = language;
        words = language.words();
    }

    static Section of(Table table, Language language) {
        return new TableSection(table, language).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(purpose()));
        blocks.add(new Prose(say("owner", Map.of("owner", words.word(table.owner())))));
        if (table.inputs().isEmpty()) {
            blocks.add(new Prose(say("parameters")));
            table.rows().forEach(row -> parameters(row, blocks));
        } else {
            blocks.add(new Prose(say("hit." + table.hitPolicy())));
            inOrder().forEach(row -> blocks.add(clause(row)));
            blocks.add(grid());
        }
        String heading = say("table", Map.of("clause", table.clause(), "title", title()));
        return new Section(table.clause(), heading, blocks, List.of());
    }

    private String title() {
        return words.label(table.label());
    }

    /** What the table says of itself in English is said in another language only while it is what was translated. */
    private String purpose() {
        String key = "purpose." + table.id();
        boolean known =
                TableWords.ENGLISH.phrase(key).filter(table.purpose()::equals).isPresent();
        return known ? words.phrase(key).orElse(table.purpose()) : table.purpose();
    }

    /** Where rows are read from top to bottom they stay so, whatever their numbers are. */
    private List<Row> inOrder() {
        boolean asRead = table.hitPolicy() == HitPolicy.FIRST || table.hitPolicy() == HitPolicy.RULE_ORDER;
        return asRead
                ? table.rows()
                : table.rows().stream()
                        .sorted(Comparator.comparing(Row::clause, ClauseOrder.TOP_DOWN))
                        .toList();
    }

    private Clause clause(Row row) {
        return new Clause(row.clause(), lead(row), words.sentence(table, row), row.id(), comment(row));
    }

    private String lead(Row row) {
        return ClauseText.lead(table, row, language);
    }

    private String comment(Row row) {
        return row.comment().isEmpty() ? "" : say("comment", Map.of("comment", row.comment()));
    }

    private Grid grid() {
        List<Column> outputs = outputs();
        List<String> headings = new ArrayList<>(List.of(say("clause")));
        table.inputs().forEach(column -> headings.add(words.label(column)));
        outputs.forEach(column -> headings.add(words.label(column)));
        List<Line> lines = new ArrayList<>();
        for (Row row : inOrder()) {
            List<String> cells = new ArrayList<>(List.of(row.clause()));
            for (int i = 0; i < table.inputs().size(); i++) {
                cells.add(test(table.inputs().get(i), row.tests().get(i)));
            }
            outputs.forEach(column -> cells.add(output(row, column)));
            lines.add(new Line("", cells));
        }
        return new Grid(say("grid", Map.of("title", title())), headings, lines);
    }

    /** Units stand with their amounts, and a column that no row fills is left out. */
    private List<Column> outputs() {
        Map<String, String> units = Contract.ours().unitColumns(table.id());
        return table.outputs().stream()
                .filter(column -> !units.containsValue(column.name()))
                .filter(column ->
                        table.rows().stream().anyMatch(row -> row.outputs().containsKey(column.name())))
                .toList();
    }

    private String test(Column column, Cell cell) {
        if (cell instanceof Cell.OneOf some) {
            return words.alternatives(column, some.values());
        }
        if (cell instanceof Cell.NoneOf none) {
            return say("not", Map.of("values", words.alternatives(column, none.values())));
        }
        return cell instanceof Cell.Any ? say("any") : words.test(column, cell);
    }

    private String output(Row row, Column column) {
        return row.outputs().containsKey(column.name()) ? words.output(table, row, column) : say("any");
    }

    /** A row without conditions, a value to a line. */
    private void parameters(Row row, List<Block> blocks) {
        blocks.add(new Clause(row.clause(), lead(row), "", row.id(), comment(row)));
        List<Line> lines = outputs().stream()
                .map(column -> new Line("", List.of(words.label(column), output(row, column))))
                .toList();
        blocks.add(new Grid(say("grid", Map.of("title", title())), List.of(say("parameter"), say("value")), lines));
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, ?> blanks) {
        return words.say("document." + key, blanks);
    }
}
