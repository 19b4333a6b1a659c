package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The deals that a version is tried on are the facts of all cases; {@code -Dreglament.trial.write=true} writes them anew. */
class TrialDealsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/trial/deals.ndjson.gz");

    @Test
    void the_shipped_deals_are_those_of_the_cases() throws IOException {
        String wanted = CaseFiles.all().stream().map(TrialDealsTest::line).collect(Collectors.joining());
        if (Boolean.getBoolean("reglament.trial.write")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(wanted.getBytes(StandardCharsets.UTF_8));
            }
            Files.write(SHIPPED, bytes.toByteArray());
        }

        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(SHIPPED)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(wanted))
                    .as("cases have changed: run this test with -Dreglament.trial.write=true and commit %s", SHIPPED)
                    .isTrue();
        }
    }

    private static String line(Case each) {
        return new ObjectMapper()
                        .createObjectNode()
                        .put("name", each.name())
                        .set("request", each.request())
                        .toString()
                + "\n";
    }
}
