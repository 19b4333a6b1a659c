package io.reglament.history.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.document.ClauseText;
import io.reglament.regulation.table.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause that a violation cites, as its version says it.
 *
 * @param row as {@code contact-limit/CL-04}
 * @param clause its number, such as {@code 1.2.4}
 */
public record QuotedClause(String row, String clause, Label text) {
    /** Those of a violation as the answer showed it, in the order of its rows; none where its version is not here any more. */
    static List<QuotedClause> of(ObjectNode violation, Bundles bundles) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : violation.path("rows")) {
            rows.add(row.asText());
        }
        return bundles
                .version(violation.path("version").asText())
                .map(kept -> ClauseText.cited(kept.regulation(), rows))
                .orElse(List.of())
                .stream()
                .map(each -> new QuotedClause(each.row(), each.number(), each.text()))
                .toList();
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("row", row).put("clause", clause);
        json.putObject("text").put("ru", text.ru()).put("en", text.en());
        return json;
    }
}
