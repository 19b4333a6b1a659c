package io.reglament.web.openapi;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("src/main/resources/openapi");

    @Test
    void theDocumentIsTheOneThatWasReviewed() throws IOException {
        String actual = OpenApiAnswers.document();
        Path written = Path.of("target/openapi.json");
        Files.writeString(
                written, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(actual)) + "\n");
        JsonNode golden = JSON.readTree(Files.readString(Path.of("src/test/resources/openapi.json")));

        assertThat(JSON.readTree(actual))
                .as(
                        "The API's contract changed. If that is meant: read the difference, then copy %s over"
                                + " src/test/resources/openapi.json by hand and name the change in CHANGELOG.md.",
                        written)
                .isEqualTo(golden);
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        List<String> bare = new ArrayList<>();
        JSON.readTree(OpenApiAnswers.document()).path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    if (!operation.getValue().has("operationId")) {
                        bare.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(bare)
                .as("operations without an entry in io.reglament.web.openapi.Operations")
                .isEmpty();
    }

    @Test
    void theExampleIsWhatTheServiceAnswers() throws IOException {
        String request = Files.readString(EXAMPLES.resolve("first-contact.request.json"));

        Response response = as("crm")
                .filter(OpenApiAnswers.ofTheService())
                .contentType(ContentType.JSON)
                .body(request)
                .post("/v1/decisions");

        assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
        Files.write(Path.of("target/first-contact.answer.json"), response.asByteArray());
        assertThat(withoutSentences(response.asByteArray()))
                .isEqualTo(withoutSentences(Files.readAllBytes(EXAMPLES.resolve("first-contact.answer.json"))));
    }

    /** What an integrator builds on. Sentences, unknowns and matched rows grow with the regulation. */
    private static String withoutSentences(byte[] answer) throws IOException {
        JsonNode tree = JSON.readTree(new String(answer, StandardCharsets.UTF_8));
        ObjectNode kept = JSON.createObjectNode();
        for (String field : List.of("deadlines", "violations", "actions", "commission", "nextEvaluationAt")) {
            kept.set(field, tree.path(field));
            kept.path(field).forEach(item -> ((ObjectNode) item).remove("text"));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(kept);
    }
}
