package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.EditedVersion;
import io.reglament.regulation.dmn.GateRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Versions that people reported, each a change of SR-1.0: refused, or law that decides as it should. */
class ReportedVersionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> a_version_is_refused_or_decides() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/versions"))) {
            return files.sorted().toList().stream().map(file -> dynamicTest(file.toString(), () -> holds(file)));
        }
    }

    private static void holds(Path file) throws IOException {
        JsonNode told = JSON.readTree(Files.readAllBytes(file));
        JsonNode expected = told.path("expected");
        Bundle bundle = EditedVersion.reported(told.path("import")).bundle();
        if (expected.path("import").asInt() == 422) {
            assertThatThrownBy(bundle::regulation).isInstanceOf(GateRefusal.class);
            return;
        }
        ObjectNode request = (ObjectNode) told.path("request");
        request.put("regulationVersion", bundle.manifest().version());
        JsonNode answer = new DirectDecisions(new RegulationVersions(List.of(bundle.regulation()))).answer(request);

        assertThat(codes(answer.path("violations"))).isEqualTo(codes(expected.path("violations")));
        for (JsonNode code : expected.path("recommendations")) {
            assertThat(codes(answer.path("recommendations"))).contains(code.asText());
        }
        for (JsonNode deadline : expected.path("deadlines")) {
            assertThat(answer.path("deadlines")).anySatisfy(it -> deadline.properties()
                    .forEach(field -> assertThat(it.path(field.getKey())).isEqualTo(field.getValue())));
        }
    }

    private static List<String> codes(JsonNode items) {
        return Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                .map(items::get)
                .map(it -> it.isTextual() ? it.asText() : it.path("code").asText())
                .toList();
    }
}
