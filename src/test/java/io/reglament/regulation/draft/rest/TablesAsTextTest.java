package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table of a draft goes out and comes back as a text file with semicolons, or as DMN. */
@QuarkusTest
class TablesAsTextTest {
    private static final String TABLE = "contact-limit";
    private static String head = "";

    @BeforeEach
    void one() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-with-text", "editor");
        }
    }

    @Test
    void asATextFileOutAndIn() {
        DraftOf draft = DraftOf.shippedBy(head);
        String file = new String(
                with(head)
                        .accept("text/csv")
                        .header("Accept-Language", "ru")
                        .get(draft.path(TABLE))
                        .then()
                        .statusCode(200)
                        .header("ETag", equalTo("\"0\""))
                        .contentType(startsWith("text/csv"))
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFF#id;#clause;stage;category;");

        String turned = file.replaceAll("(?m)^(CL-04;[^\r]*?;)5;", "$14;");
        assertThat(turned).isNotEqualTo(file);
        sent(draft, "text/csv", turned, "?preview=true")
                .then()
                .statusCode(200)
                .body("changes.row", contains("CL-04"))
                .body("changes.field", contains("maxUnanswered"));
        sent(draft, "text/csv", turned, "").then().statusCode(200).body("changes.after", contains("4"));
        with(head)
                .contentType("text/csv")
                .body(turned.getBytes(StandardCharsets.UTF_8))
                .post(draft.path(TABLE) + "/upload")
                .then()
                .statusCode(428);
        sent(draft, "text/csv", turned.replace("#clause", "#klause"), "")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("#clause"));
    }

    @Test
    void asDmnOutAndInThroughTheGate() {
        DraftOf draft = DraftOf.shippedBy(head);
        Response download = with(head).accept("application/dmn+xml").get(draft.path(TABLE));
        assertThat(download.contentType()).isEqualTo("application/dmn+xml;charset=UTF-8");
        assertThat(download.header("ETag")).isEqualTo("\"0\"");
        String file = download.asString();
        String turned = file.replaceFirst("(?s)(<outputEntry id=\"CL-04_o1\"><text>)5<", "$14<");

        sent(draft, "application/dmn+xml", turned, "")
                .then()
                .statusCode(200)
                .body("changes", hasSize(1))
                .body("changes[0].row", equalTo("CL-04"))
                .body("changes[0].after", equalTo("4"));
        sent(
                        draft,
                        "application/dmn+xml",
                        file.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE a>"),
                        "")
                .then()
                .statusCode(422);
        sent(draft, "application/dmn+xml", file.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"ANY\""), "")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("only rows can change"));
    }

    private static Response sent(DraftOf draft, String mediaType, String body, String query) {
        return with(head)
                .contentType(mediaType)
                .header("If-Match", "\"0\"")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(draft.path(TABLE) + "/upload" + query);
    }

    @Test
    void theLanguageIsThatOfTheOneWhoAsks() {
        DraftOf draft = DraftOf.shippedBy(head);
        for (Map.Entry<String, String> each : Map.of("en-GB,en;q=0.8", "deal discussion", "ru", "обсуждение сделки")
                .entrySet()) {
            String file = with(head)
                    .accept("text/csv")
                    .header("Accept-Language", each.getKey())
                    .get(draft.path(TABLE))
                    .asString();
            assertThat(file).contains(each.getValue());
        }
        assertThat(List.of(with(head).get(draft.path(TABLE)).contentType()))
                .containsExactly("application/json;charset=UTF-8");
    }
}
