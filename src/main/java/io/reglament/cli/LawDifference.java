package io.reglament.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.draft.Change;
import io.reglament.regulation.draft.Modes;
import io.reglament.regulation.draft.TableDiff;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.ChangeWords;
import io.reglament.regulation.words.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one version of the law changes against another, by meaning for a person and by cell for a program. */
record LawDifference(Regulation before, Regulation after) {
    private record Line(String table, Label title, Change change, Label meaning) {}

    /** A line for each change under the name of its table; a line that says so where there is none. */
    String words(String language) {
        StringBuilder out = new StringBuilder();
        String table = "";
        for (Line line : lines()) {
            if (!line.table().equals(table)) {
                table = line.table();
                out.append(said(line.title(), language))
                        .append(" (")
                        .append(table)
                        .append(")\n");
            }
            out.append("  ").append(said(line.meaning(), language)).append('\n');
        }
        String same = language.equals("ru") ? "Различий нет.\n" : "They say the same.\n";
        return out.isEmpty() ? same : out.toString();
    }

    ObjectNode json() {
        ObjectNode root = ServiceClient.JSON.createObjectNode();
        root.put("before", before.version()).put("after", after.version());
        ArrayNode changes = root.putArray("changes");
        for (Line line : lines()) {
            ObjectNode shown = changes.addObject()
                    .put("table", line.table())
                    .put("kind", line.change().kind().name())
                    .put("row", line.change().row())
                    .put("field", line.change().field())
                    .put("before", line.change().before())
                    .put("after", line.change().after());
            shown.putObject("meaning")
                    .put("ru", line.meaning().ru())
                    .put("en", line.meaning().en());
        }
        return root;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        SortedMap<String, Table> old = tables(before);
        tables(after).forEach((id, table) -> {
            Table was = old.get(id);
            if (was != null) {
                ChangeWords words = new ChangeWords(was, table);
                TableDiff.of(was, table, TableWords::sentences)
                        .forEach(change -> lines.add(new Line(id, table.label(), change, words.of(change))));
            }
        });
        Label rules = new Label("Правила", "Rules");
        Modes.changes(before.ruleModes(), after.ruleModes())
                .forEach(change -> lines.add(new Line("rule-modes", rules, change, ChangeWords.ofMode(change))));
        return lines;
    }

    private static SortedMap<String, Table> tables(Regulation version) {
        SortedMap<String, Table> tables = new TreeMap<>();
        version.tables().forEach(table -> tables.put(table.id(), table));
        return tables;
    }

    private static String said(Label label, String language) {
        return language.equals("ru") ? label.ru() : label.en();
    }
}
