package io.reglament.regulation.dmn;

import static java.util.stream.Collectors.joining;

import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.RowForm;
import io.reglament.regulation.table.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the one decision table of a file whose elements are already known to be allowed. */
final class TableReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CLAUSE = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}");
    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final String KNOWN =
            Arrays.stream(HitPolicy.values()).map(HitPolicy::dmnName).collect(joining(", "));
    private static final int MAX_OVERLAPS = 50;

    private final String file;
    private final XmlElement root;
    private final GateFaults faults;

    TableReader(String file, XmlElement root) {
        this.file = file;
        this.root = root;
        this.faults = new GateFaults(file);
    }

    /** @param whole whether rows may not contradict each other, as in a law; those of a draft may */
    Table read(boolean whole) {
        XmlElement decision = only(root, "decision");
        XmlElement grid = decision == null ? null : only(decision, "decisionTable");
        if (decision == null || grid == null) {
            faults.throwIfAny();
            throw new IllegalStateException("A decision is missing without a fault");
        }
        ColumnReader columns = new ColumnReader(root, faults);
        List<Column> inputs = grid.all("input").map(columns::input).toList();
        List<Column> outputs = grid.all("output").map(columns::output).toList();
        String id = faults.attribute(decision, "id", ID);
        if (!file.equals(id + ".dmn")) {
            faults.add(decision, "the table's id must be the file's name without .dmn");
        }
        if (outputs.isEmpty()) {
            faults.add(grid, "no output");
        }
        distinct(
                grid, "column", Stream.concat(inputs.stream(), outputs.stream()).map(Column::name));
        HitPolicy hitPolicy = hitPolicy(grid);
        XmlElement about = about(decision);
        Label label = new Label(
                faults.attribute(about, "ru", RowForm.TEXT), faults.attribute(decision, "label", RowForm.TEXT));
        String clause = faults.attribute(about, "clause", CLAUSE);
        String owner = faults.attribute(about, "owner", ROLE);
        String purpose = purpose(decision);
        List<Row> rows = rows(id, grid, inputs, outputs);
        faults.throwIfAny();
        Table table = new Table(id, label, purpose, clause, owner, hitPolicy, inputs, outputs, rows);
        if (whole) {
            table.contradictions().stream()
                    .limit(MAX_OVERLAPS)
                    .forEach(pair -> faults.add(
                            grid,
                            "rows " + pair.get(0).id() + " and " + pair.get(1).id() + " match the same inputs in a "
                                    + hitPolicy + " table"));
            faults.throwIfAny();
        }
        return table;
    }

    private List<Row> rows(String id, XmlElement grid, List<Column> inputs, List<Column> outputs) {
        List<XmlElement> rules = grid.all("rule").toList();
        if (rules.isEmpty() || rules.size() > RowForm.MOST || (inputs.isEmpty() && rules.size() != 1)) {
            faults.add(grid, rules.size() + " rows; a table has 1 to " + RowForm.MOST + ", without inputs exactly 1");
        }
        distinct(grid, "row id", rules.stream().map(rule -> String.valueOf(rule.attribute("id"))));
        List<String> annotations = grid.all("annotation")
                .map(annotation -> String.valueOf(annotation.attribute("name")))
                .toList();
        RowReader reader = new RowReader(id, inputs, outputs, annotations, faults);
        return rules.stream().map(reader::read).toList();
    }

    private HitPolicy hitPolicy(XmlElement grid) {
        String policy = Objects.requireNonNullElse(grid.attribute("hitPolicy"), HitPolicy.UNIQUE.dmnName());
        return Arrays.stream(HitPolicy.values())
                .filter(known -> known.dmnName().equals(policy))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(
                            grid, "the hit policy " + GateFault.quoted(policy) + " is not allowed; known are " + KNOWN);
                    return HitPolicy.UNIQUE;
                });
    }

    private String purpose(XmlElement decision) {
        XmlElement description = decision.first("description");
        String purpose = description == null ? null : description.text().strip();
        return faults.checked(decision, "the <description>", purpose, RowForm.TEXT);
    }

    private XmlElement about(XmlElement decision) {
        XmlElement extensions = decision.first("extensionElements");
        XmlElement about = extensions == null ? null : extensions.first("aboutTable");
        return about == null ? decision : about;
    }

    private @Nullable XmlElement only(XmlElement parent, String child) {
        List<XmlElement> found = parent.all(child).toList();
        if (found.size() != 1) {
            faults.add(parent, found.size() + " <" + child + ">; exactly one is allowed");
            return null;
        }
        return found.get(0);
    }

    private void distinct(XmlElement grid, String what, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.filter(name -> !seen.add(name))
                .distinct()
                .forEach(name -> faults.add(grid, what + " '" + GateFault.quoted(name) + "' stands twice"));
    }
}
