package io.reglament.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.lint.Finding;
import io.reglament.regulation.lint.LawLint;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.FindingWords;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is doubtful in a law that could be one, by the shipped calendar. */
final class LawFindings {
    private final Map<String, Table> tables = new TreeMap<>();
    private final List<Finding> found;

    /** @param law that passes the gate */
    LawFindings(Bundle law) {
        law.regulation().tables().forEach(table -> tables.put(table.id(), table));
        found = LawLint.of(tables, law.manifest().format(), CalendarJson.ruMsk().workingCalendar());
    }

    int count() {
        return found.size();
    }

    /** A line for each: the table, and what is doubtful in it. */
    String words(String language) {
        StringBuilder lines = new StringBuilder();
        found.forEach(each -> {
            Label text = text(each);
            lines.append(each.table())
                    .append(": ")
                    .append(language.equals("ru") ? text.ru() : text.en())
                    .append('\n');
        });
        return lines.toString();
    }

    /** Each as an object of the list. */
    void into(ArrayNode list) {
        for (Finding each : found) {
            ObjectNode said = list.addObject()
                    .put("kind", each.kind().name())
                    .put("weight", each.kind().weight().name())
                    .put("table", each.table())
                    .put("column", each.column());
            each.rows().forEach(said.putArray("rows")::add);
            said.putObject("text")
                    .put("ru", text(each).ru())
                    .put("en", text(each).en());
            each.example().forEach(said.putObject("example")::put);
            Finding.Proposal proposal = each.proposal();
            if (proposal != null) {
                proposal.cells().forEach(said.putObject("proposal")::put);
            }
        }
    }

    private Label text(Finding finding) {
        return FindingWords.of(finding, tables.get(finding.table()));
    }
}
