package io.reglament.history.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is accused reads the clause as it was in force, in his language. */
@QuarkusTest
class AViolationQuotesItsClauseTest {
    @Test
    void asTheVersionSaysItByWhichItWasFound() throws IOException {
        JsonPath violation = read(decided("QUOTED-1").getString("violations[0].key"));

        List<String> rows = violation.getList("rows");
        assertThat(violation.getString("version")).isEqualTo("SR-1.0");
        assertThat(rows).isNotEmpty();
        assertThat(violation.<String>getList("clauses.row")).isEqualTo(rows);
        String ref = rows.get(0);
        Table table = TestVersions.sr10().table(ref.substring(0, ref.indexOf('/')));
        Row row = table.row(ref.substring(ref.indexOf('/') + 1));
        assertThat(violation.getString("clauses[0].clause")).isEqualTo(row.clause());
        assertThat(violation.getString("clauses[0].text.ru"))
                .contains(row.label().ru(), Language.RUSSIAN.words().sentence(table, row));
        assertThat(violation.getString("clauses[0].text.en"))
                .contains(row.label().en(), Language.ENGLISH.words().sentence(table, row));
        assertThat(violation.getList("history")).hasSize(1);
        assertThat(violation.getMap("history[0]")).doesNotContainKey("clauses");
    }

    private static JsonPath read(String key) {
        return as("auditor").get("/v1/violations/{key}", key).jsonPath();
    }

    private static JsonPath decided(String deal) throws IOException {
        String request = Files.readString(Path.of("src/main/resources/openapi/first-contact.request.json"))
                .replaceAll("\"requestId\": *\"[^\"]*\"", "\"requestId\": \"" + deal + "\"")
                .replace("M-17", "M-" + deal)
                .replaceAll("\"dealId\": *\"[^\"]*\"", "\"dealId\": \"" + deal + "\"");
        return as("crm")
                .contentType("application/json")
                .body(request)
                .post("/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
