package io.reglament.regulation.document.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Sha256;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.document.Composition;
import io.reglament.regulation.document.Documents;
import io.reglament.regulation.document.docx.WordDocument;
import io.reglament.regulation.document.html.HtmlDocument;
import io.reglament.regulation.draft.rest.DraftOf;
import io.reglament.regulation.sheet.Language;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The regulation as people read it over HTTP: archived with its version, and the same when it is made again. */
@QuarkusTest
class DocumentResourceTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ADD = """
            INSERT INTO regulation_document (version, content_hash, language, format, sha256, bytes, made_at)
            VALUES (?, ?, 'ru', 'html', ?, ?, '2026-01-01T00:00:00Z')
            """;

    private final DataSource database;

    DocumentResourceTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aVersionIsGivenAsItWasFirstMadeAndMadeAgainItIsTheSame() {
        byte[] page = HtmlDocument.write(Composition.of(Documents.kept().get(0), Language.RUSSIAN));

        Response first = document("SR-1.0", "ru-RU,ru;q=0.9", "text/html");
        Response second = document("SR-1.0", "ru", "*/*");

        assertThat(first.asByteArray()).isEqualTo(page);
        assertThat(second.asByteArray()).isEqualTo(page);
        first.then()
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Document-Made-Again", equalTo("same"))
                .header("ETag", equalTo("\"" + Sha256.of(page) + "\""))
                .header("Content-Disposition", equalTo("inline; filename=\"SALES-REG-SR-1.0-ru.html\""));
        assertThat(first.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; "
                        + "style-src 'unsafe-inline'");
        assertThat(second.header("Document-Archived-At")).isEqualTo(first.header("Document-Archived-At"));
    }

    @Test
    void inEnglishAsAFileOfWordForWhoAsksForIt() {
        Response file = document("SR-1.2", "en", DOCX);

        assertThat(file.asByteArray())
                .isEqualTo(WordDocument.write(Composition.of(Documents.kept().get(1), Language.ENGLISH)));
        file.then()
                .header("Content-Type", equalTo(DOCX))
                .header("Document-Made-Again", equalTo("same"))
                .header("Content-Disposition", equalTo("attachment; filename=\"SALES-REG-SR-1.2-en.docx\""));
        as("crm")
                .accept("application/pdf")
                .get("/v1/regulations/SR-1.2/document")
                .then()
                .statusCode(406);
        as("crm").get("/v1/regulations/SR-77/document").then().statusCode(404);
    }

    @Test
    void whatAnEarlierBuildArchivedIsGivenAndThatThisOneWouldWriteItOtherwiseIsTold() throws SQLException {
        Bundle bundle = TestVersions.shippedAs("SR-91.1", "2063-01-01T00:00:00+03:00");
        byte[] old = "<p>SR-91.1</p>".getBytes(StandardCharsets.UTF_8);
        add("SR-91.1", bundle.manifest().contentHash(), Sha256.of(old), old);
        as("admin")
                .contentType("application/zip")
                .body(bundle.zip())
                .post("/v1/regulations/import")
                .then()
                .statusCode(201);

        Response given = document("SR-91.1", "ru", "text/html");

        assertThat(given.asByteArray()).isEqualTo(old);
        given.then()
                .header("Document-Made-Again", equalTo("different"))
                .header("Document-Archived-At", equalTo("2026-01-01T00:00:00Z"));
        assertThat(document("SR-91.1", "en", "text/html").asString()).contains("Brought in here by", "SR-91.1");
        as("admin")
                .contentType("application/json")
                .body("{\"reason\":\"Опечатка\"}")
                .post("/v1/regulations/SR-91.1/withdraw")
                .then()
                .statusCode(200);
        Response withdrawn = document("SR-91.1", "ru", "text/html");
        assertThat(withdrawn.asString()).contains("Версия отозвана и не действует");
        withdrawn.then().header("Document-Archived-At", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE regulation_document SET bytes = 'x'",
                "DELETE FROM regulation_document",
                "TRUNCATE regulation_document",
            })
    void whatIsArchivedIsNotChanged(String change) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(change);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void norIsAnythingArchivedUnderAnotherDigest() {
        assertThatThrownBy(() -> add("SR-91.9", "sha256:none", Sha256.of(new byte[] {1}), new byte[] {2}))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("regulation_document_is_whole");
    }

    @Test
    void aDraftIsReadAsItIsNowAndSaysThatItIsOne() {
        String key = TestKeys.make("test-head-of-documents", "editor");
        DraftOf draft = DraftOf.of("SR-1.2", key);
        draft.save(
                        key,
                        "contact-limit",
                        draft.tag(key, "contact-limit"),
                        DraftOf.edited(draft.rows(key, "contact-limit"), "CL-04", "maxUnanswered", "4"))
                .then()
                .statusCode(200);

        String page = TestKeys.with(key)
                .header("Accept-Language", "en")
                .get(draft.path() + "/document")
                .then()
                .statusCode(200)
                .header("Document-Archived-At", nullValue())
                .extract()
                .asString();

        assertThat(page)
                .contains("Draft " + draft.id() + ", revision 1. Not in force")
                .contains("“Unanswered calls in a row”: 4")
                .contains("Категория C");
        byte[] file = TestKeys.with(key)
                .accept(DOCX)
                .get(draft.path() + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(file).startsWith('P', 'K');
    }

    private Response document(String version, String language, String accept) {
        Response answer = as("crm")
                .accept(accept)
                .header("Accept-Language", language)
                .get("/v1/regulations/" + version + "/document");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private void add(String version, String hash, String digest, byte[] bytes) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, version);
            insert.setString(2, hash);
            insert.setString(3, digest);
            insert.setBytes(4, bytes);
            insert.executeUpdate();
        }
    }
}
