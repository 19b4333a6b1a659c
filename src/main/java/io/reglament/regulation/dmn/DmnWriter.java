package io.reglament.regulation.dmn;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes a table as the DMN file that {@link DmnGate} reads. One table has one text: what was read is written back byte for byte, where
 * the file was of this form.
 */
public final class DmnWriter {
    /** The media type of DMN files (IANA). */
    public static final String MEDIA_TYPE = "application/dmn+xml";

    /** The same with the encoding that is written. */
    public static final String MEDIA_TYPE_UTF_8 = MEDIA_TYPE + ";charset=UTF-8";

    private static final List<String> ANNOTATIONS = List.of("clause", "origin", "seeds", "ru", "en");

    private final StringBuilder out = new StringBuilder();
    private final Table table;
    private final String name;
    /** Whether branches may override a row of it; only then does the file say of each row whether they may. */
    private final boolean forBranches;

    private DmnWriter(Table table) {
        this.table = table;
        this.name = pascal(table.id());
        this.forBranches = table.rows().stream().anyMatch(Row::overridable);
    }

    /** The table as a file {@code <table-id>.dmn}, UTF-8. */
    public static byte[] write(Table table) {
        DmnWriter writer = new DmnWriter(table);
        writer.definitions();
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void definitions() {
        String id = table.id();
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<definitions xmlns=\"" + DmnShape.DMN + "\" xmlns:sr=\"" + DmnShape.OURS + "\"");
        line("             id=\"" + id + "-file\" name=\"" + name + "\" namespace=\"https://reglament.io/decisions/"
                + id + "\">");
        table.outputs().stream().filter(Column::list).forEach(this::listType);
        line("");
        decision();
        if (!table.inputs().isEmpty()) {
            line("");
        }
        for (Column input : table.inputs()) {
            line("  <inputData id=\"" + input.name() + "-fact\" name=\"" + input.name() + "\"><variable id=\""
                    + input.name() + "-variable\" name=\"" + input.name() + "\" typeRef=\""
                    + input.type().feelName() + "\"/></inputData>");
        }
        line("</definitions>");
    }

    private List<String> annotations() {
        List<String> all = new ArrayList<>(ANNOTATIONS);
        if (forBranches) {
            all.add(RowReader.OVERRIDABLE);
        }
        return all;
    }

    private void listType(Column column) {
        line("  <itemDefinition id=\"" + column.name() + "-type\" name=\"" + typeRef(column)
                + "\" isCollection=\"true\">");
        line("    <typeRef>string</typeRef>");
        if (!(column.allowed() instanceof Cell.Any)) {
            line("    <allowedValues><text>" + escaped(column.allowed().text()) + "</text></allowedValues>");
        }
        line("  </itemDefinition>");
    }

    private void decision() {
        String id = table.id();
        List<Column> outputs = table.outputs();
        line("  <decision id=\"" + id + "\" name=\"" + name + "\" label=\""
                + attribute(table.label().en()) + "\">");
        line("    <description>" + escaped(table.purpose()) + "</description>");
        line("    <extensionElements>");
        line("      <sr:aboutTable ru=\"" + attribute(table.label().ru()) + "\" clause=\"" + table.clause()
                + "\" owner=\"" + table.owner() + "\"/>");
        line("    </extensionElements>");
        line("    <variable id=\"" + id + "-result\" name=\"" + name + "\" typeRef=\""
                + (outputs.size() == 1 ? typeRef(outputs.get(0)) : "Any") + "\"/>");
        for (Column input : table.inputs()) {
            line("    <informationRequirement id=\"" + input.name() + "-requirement\"><requiredInput href=\"#"
                    + input.name() + "-fact\"/></informationRequirement>");
        }
        line("    <decisionTable id=\"" + id + "-table\" hitPolicy=\""
                + table.hitPolicy().dmnName() + "\">");
        table.inputs().forEach(this::input);
        outputs.forEach(this::output);
        annotations().forEach(annotation -> line("      <annotation name=\"" + annotation + "\"/>"));
        table.rows().forEach(this::row);
        line("    </decisionTable>");
        line("  </decision>");
    }

    private void input(Column column) {
        String id = column.name();
        line("      <input id=\"" + id + "-in\" label=\""
                + attribute(column.label().en()) + "\">");
        about(column);
        line("        <inputExpression id=\"" + id + "-expression\" typeRef=\""
                + column.type().feelName() + "\"><text>" + id + "</text></inputExpression>");
        if (!(column.allowed() instanceof Cell.Any)) {
            line("        <inputValues id=\"" + id + "-values\"><text>"
                    + escaped(column.allowed().text()) + "</text></inputValues>");
        }
        line("      </input>");
    }

    private void output(Column column) {
        String id = column.name();
        line("      <output id=\"" + id + "-out\" name=\"" + id + "\" label=\""
                + attribute(column.label().en()) + "\" typeRef=\"" + typeRef(column) + "\">");
        about(column);
        if (!column.list() && !(column.allowed() instanceof Cell.Any)) {
            line("        <outputValues id=\"" + id + "-allowed\"><text>"
                    + escaped(column.allowed().text() + (column.nullable() ? ",null" : "")) + "</text></outputValues>");
        }
        line("      </output>");
    }

    private void about(Column column) {
        String unit = column.unit() == null ? "" : " unit=\"" + column.unit() + "\"";
        line("        <extensionElements><sr:aboutColumn ru=\""
                + attribute(column.label().ru()) + "\"" + unit + "/></extensionElements>");
    }

    private void row(Row row) {
        line("");
        line("      <rule id=\"" + row.id() + "\">");
        if (!row.comment().isEmpty()) {
            line("        <description>" + escaped(row.comment()) + "</description>");
        }
        for (int i = 0; i < row.tests().size(); i++) {
            entry("inputEntry", row.id() + "_i" + (i + 1), row.tests().get(i).text());
        }
        for (int i = 0; i < table.outputs().size(); i++) {
            entry(
                    "outputEntry",
                    row.id() + "_o" + (i + 1),
                    row.text(table.outputs().get(i).name()));
        }
        List<String> notes = new ArrayList<>(List.of(
                row.clause(),
                row.origin().letter(),
                String.join(" ", row.seeds()),
                row.label().ru(),
                row.label().en()));
        if (forBranches) {
            notes.add(row.overridable() ? "yes" : "");
        }
        for (String note : notes) {
            line("        <annotationEntry><text>" + escaped(note) + "</text></annotationEntry>");
        }
        line("      </rule>");
    }

    private void entry(String element, String id, String text) {
        line("        <" + element + " id=\"" + id + "\"><text>" + escaped(text) + "</text></" + element + ">");
    }

    private static String typeRef(Column column) {
        return column.list() ? "t" + capitalised(column.name()) : column.type().feelName();
    }

    private static String pascal(String kebab) {
        return Arrays.stream(kebab.split("-", -1)).map(DmnWriter::capitalised).reduce("", String::concat);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
