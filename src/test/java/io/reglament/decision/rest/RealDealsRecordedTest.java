package io.reglament.decision.rest;

import static io.reglament.access.TestKeys.make;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.deal.RealDeals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The 600 real deals through the API and onto the disk, twice. */
@QuarkusTest
class RealDealsRecordedTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aSecondRunWithTheSameIdsRecordsNothingAndAnswersTheSame() throws IOException {
        String key = make("real-deals", "crm");
        List<JsonNode> first = decide(key);
        assertThat(first).hasSize(600).allMatch(line -> line.path("status").asInt() == 201);

        List<JsonNode> second = decide(key);
        assertThat(second).hasSize(600).allMatch(line -> line.path("status").asInt() == 200);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).get("decision")).isEqualTo(first.get(i).get("decision"));
        }
    }

    private static List<JsonNode> decide(String key) throws IOException {
        byte[] answers = with(key)
                .contentType("application/x-ndjson")
                .body(String.join("\n", RealDeals.lines()).getBytes(StandardCharsets.UTF_8))
                .post("/v1/decisions/batch")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : new String(answers, StandardCharsets.UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
