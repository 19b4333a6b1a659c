package io.reglament.regulation.dmn;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.CellParser;
import io.reglament.regulation.table.CellSyntaxException;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.RowForm;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads input and output clauses into columns. */
final class ColumnReader {
    static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");
    private static final Pattern UNIT = Pattern.compile("[A-Z][A-Z_]{0,29}");

    private final GateFaults faults;
    private final Map<String, XmlElement> listTypes = new HashMap<>();

    ColumnReader(XmlElement root, GateFaults faults) {
        this.faults = faults;
        root.all("itemDefinition").forEach(this::listType);
    }

    private void listType(XmlElement definition) {
        XmlElement of = definition.first("typeRef");
        String name = definition.attribute("name");
        if (name == null
                || of == null
                || !of.text().strip().equals("string")
                || !"true".equals(definition.attribute("isCollection"))) {
            faults.add(definition, "only a named collection of string may be defined");
        } else {
            listTypes.put(name, definition);
        }
    }

    Column input(XmlElement clause) {
        XmlElement expression = clause.first("inputExpression");
        if (expression == null) {
            faults.add(clause, "<inputExpression> is missing");
            return column(clause, "", ColumnType.STRING, false, new Allowed(new Cell.Any(), true));
        }
        String name = faults.checked(expression, "the expression", expression.expression(), NAME);
        ColumnType type = type(expression, expression.attribute("typeRef"));
        return column(clause, name, type, false, allowed(clause.first("inputValues"), type));
    }

    Column output(XmlElement clause) {
        String name = faults.attribute(clause, "name", NAME);
        String typeRef = clause.attribute("typeRef");
        XmlElement list = typeRef == null ? null : listTypes.get(typeRef);
        if (list != null) {
            Allowed allowed = allowed(list.first("allowedValues"), ColumnType.STRING);
            return column(clause, name, ColumnType.STRING, true, allowed);
        }
        ColumnType type = type(clause, typeRef);
        return column(clause, name, type, false, allowed(clause.first("outputValues"), type));
    }

    private Column column(XmlElement clause, String name, ColumnType type, boolean list, Allowed allowed) {
        XmlElement extensions = clause.first("extensionElements");
        XmlElement ours = extensions == null ? null : extensions.first("aboutColumn");
        Label label = new Label("", "");
        String unit = null;
        if (ours == null) {
            faults.add(clause, "the Russian label <aboutColumn ru=\"…\"> is missing");
        } else {
            label = new Label(
                    faults.attribute(ours, "ru", RowForm.TEXT), faults.attribute(clause, "label", RowForm.TEXT));
            unit = ours.attribute("unit") == null ? null : faults.attribute(ours, "unit", UNIT);
        }
        return new Column(name, label, type, list, unit, allowed.cell, allowed.nullable);
    }

    private ColumnType type(XmlElement element, @Nullable String typeRef) {
        for (ColumnType type : ColumnType.values()) {
            if (type.feelName().equals(typeRef)) {
                return type;
            }
        }
        faults.add(element, "the type " + (typeRef == null ? null : GateFault.quoted(typeRef)) + " is not allowed");
        return ColumnType.STRING;
    }

    private Allowed allowed(@Nullable XmlElement values, ColumnType type) {
        if (values == null) {
            return new Allowed(new Cell.Any(), true);
        }
        String text = String.valueOf(values.expression());
        boolean nullable = text.endsWith(",null");
        try {
            Cell cell = CellParser.test(type, nullable ? text.substring(0, text.length() - 5) : text);
            if (cell instanceof Cell.OneOf || cell instanceof Cell.Within) {
                return new Allowed(cell, nullable);
            }
            faults.add(
                    values,
                    "allowed values are a list or an interval, for outputs with ',null' where they may be empty");
        } catch (CellSyntaxException e) {
            faults.add(values, String.valueOf(e.getMessage()));
        }
        return new Allowed(new Cell.Any(), true);
    }

    private record Allowed(Cell cell, boolean nullable) {}
}
