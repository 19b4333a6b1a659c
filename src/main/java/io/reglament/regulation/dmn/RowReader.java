package io.reglament.regulation.dmn;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.CellSyntaxException;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Origin;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.RowForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads rules into rows. */
final class RowReader {

    static final String OVERRIDABLE = "overridable";

    private final String tableId;
    private final List<Column> inputs;
    private final List<Column> outputs;
    private final List<String> annotations;
    private final GateFaults faults;

    RowReader(String tableId, List<Column> inputs, List<Column> outputs, List<String> annotations, GateFaults faults) {
        this.tableId = tableId;
        this.inputs = inputs;
        this.outputs = outputs;
        this.annotations = annotations;
        this.faults = faults;
    }

    Row read(XmlElement rule) {
        String id = faults.attribute(rule, "id", RowForm.ID);
        List<Cell> tests = new ArrayList<>();
        List<String> inputTexts = texts(rule, "inputEntry", inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            tests.add(test(rule, inputs.get(i), inputTexts.get(i)));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> outputTexts = texts(rule, "outputEntry", outputs.size());
        for (int i = 0; i < outputs.size(); i++) {
            output(rule, outputs.get(i), outputTexts.get(i), values);
        }
        List<String> notes = texts(rule, "annotationEntry", annotations.size());
        String seeds = note(rule, "seeds", notes, RowForm.SEEDS);
        return new Row(
                        tableId,
                        id,
                        note(rule, "clause", notes, RowForm.CLAUSE),
                        origin(rule, notes),
                        seeds.isEmpty() ? List.of() : Arrays.asList(seeds.split(" ", -1)),
                        new Label(note(rule, "ru", notes, RowForm.TEXT), note(rule, "en", notes, RowForm.TEXT)),
                        comment(rule),
                        tests,
                        values)
                .with(overridable(rule, notes));
    }

    /** Only tables of which a branch may change something say so. */
    private boolean overridable(XmlElement rule, List<String> notes) {
        return annotations.contains(OVERRIDABLE)
                && note(rule, OVERRIDABLE, notes, Pattern.compile("yes|")).equals("yes");
    }

    private Cell test(XmlElement rule, Column column, String text) {
        try {
            return column.test(text);
        } catch (CellSyntaxException e) {
            fault(rule, column, String.valueOf(e.getMessage()));
            return new Cell.Any();
        }
    }

    private void output(XmlElement rule, Column column, String text, Map<String, Object> values) {
        try {
            Object value = column.value(text);
            if (value != null) {
                values.put(column.name(), value);
            }
        } catch (CellSyntaxException e) {
            fault(rule, column, String.valueOf(e.getMessage()));
        }
    }

    private String comment(XmlElement rule) {
        XmlElement description = rule.first("description");
        return description == null
                ? ""
                : faults.checked(rule, "the <description>", description.text().strip(), RowForm.TEXT);
    }

    private Origin origin(XmlElement rule, List<String> notes) {
        String letter = note(rule, "origin", notes, Pattern.compile("[SRD]"));
        return Arrays.stream(Origin.values())
                .filter(origin -> origin.letter().equals(letter))
                .findFirst()
                .orElse(Origin.DEFAULT);
    }

    private String note(XmlElement rule, String name, List<String> notes, Pattern form) {
        int at = annotations.indexOf(name);
        return faults.checked(rule, "the annotation '" + name + "'", at < 0 ? null : notes.get(at), form);
    }

    private List<String> texts(XmlElement rule, String entry, int expected) {
        List<String> texts = new ArrayList<>(
                rule.all(entry).map(each -> String.valueOf(each.expression())).toList());
        if (texts.size() != expected) {
            faults.add(rule, texts.size() + " <" + entry + ">, but the table has " + expected);
        }
        while (texts.size() < expected) {
            texts.add("-");
        }
        return texts;
    }

    private void fault(XmlElement rule, Column column, String what) {
        faults.add(rule.where() + ", column '" + GateFault.quoted(column.name()) + "'", what);
    }
}
