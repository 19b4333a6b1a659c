package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the README: employee 1 spoke first, employee 2 closed (S1-09 to S1-13), under each policy. */
class SeedExampleTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("examples/04-one-manager-spoke-first-another-closed.json");
    private static final Path README = Path.of("README.md");

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @CsvSource({
        "-, -, M1 8333.34, M2 8333.33",
        "EQUAL, EQUAL, M1 8333.34, M2 8333.33",
        "FIRST_CONTACT_ALL, FIRST_CONTACT_ALL, M1 16666.67, ",
        "CLOSER_ALL, CLOSER_ALL, M2 16666.67, ",
        "FIRST_CONTACT_SHARE, FIRST_CONTACT_SHARE, M1 5000.00, M2 11666.67",
        "BY_AGREEMENT, BY_AGREEMENT, , ",
        "FIRST_CONTACT_ALL, CLOSER_ALL, , "
    })
    void eachPolicyPaysAsTheReadmeSays(String ofM1, String ofM2, String line1, String line2) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree(Files.readAllBytes(EXAMPLE));
        contract(request, "M1", ofM1);
        contract(request, "M2", ofM2);
        Decision decision = Ask.decide(JSON.writeValueAsBytes(request));
        Commission commission = Objects.requireNonNull(decision.commission());

        List<String> lines = java.util.stream.Stream.of(line1, line2)
                .filter(Objects::nonNull)
                .toList();
        assertThat(Ask.lines(commission)).isEqualTo(lines);
        assertThat(commission.status()).isEqualTo(lines.isEmpty() ? "HELD" : "RELEASABLE");
        assertThat(decision.unknowns()).isEmpty();
        String readme = Files.readString(README);
        commission.lines().forEach(each -> assertThat(readme).contains(" " + each.amount() + " "));
    }

    private static void contract(ObjectNode request, String managerId, String policy) {
        if (!policy.equals("-")) {
            ((ArrayNode) request.get("managerAgreements"))
                    .addObject()
                    .put("managerId", managerId)
                    .put("splitPolicy", policy)
                    .put("signedAt", "2026-01-12T10:00:00+03:00")
                    .put("validFrom", "2026-01-12");
        }
    }
}
