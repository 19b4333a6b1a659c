package io.reglament.web.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    private static final Map<String, Schema> SCHEMAS = Contracted.schemas();

    @Test
    void everyPropertyOfTheContractHasADescription() {
        List<String> bare = new ArrayList<>();
        SCHEMAS.forEach((name, schema) -> bare(name, schema, bare));

        assertThat(bare)
                .as("properties without a line in src/main/resources/openapi/descriptions.properties")
                .isEmpty();
    }

    private static void bare(String owner, Schema schema, List<String> bare) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                if (property.getDescription() == null) {
                    bare.add(owner + "." + name);
                }
                bare(owner + "." + name, property, bare);
            });
        }
    }

    @Test
    void aFactNamesTheFamiliesThatReadIt() {
        assertThat(description("Contact", "reportFiled")).endsWith("Read by: CALL_REPORTS.");
        assertThat(description("Payment", "net")).contains("net of VAT").endsWith("Read by: COMMISSION.");
        assertThat(description("Decision", "violations")).doesNotContain("Read by");
    }

    @Test
    void codesAreEnumerations() {
        assertThat(property("Violation", "code").getRef()).endsWith("/ViolationCode");
        assertThat(schema("ViolationCode").getEnumeration()).contains("FIRST_CONTACT_OVERDUE");
        assertThat(schema("RuleId").getEnumeration()).contains("R-FC-04");
        assertThat(schema("RefusalCode").getEnumeration()).contains("UNKNOWN_FIELD", "NOT_LAW");
    }

    @Test
    void thePageOfTheFactsIsMadeFromTheSameSource() throws IOException {
        String made = FactsPage.of(SCHEMAS);
        Path written = Path.of("target/facts.md");
        Files.writeString(written, made);

        assertThat(Files.readString(Path.of("docs/facts.md")))
                .as("docs/facts.md is made from the contract: copy %s over it", written)
                .isEqualTo(made);
    }

    private static String description(String schema, String property) {
        return property(schema, property).getDescription();
    }

    private static Schema property(String schema, String property) {
        return requireNonNull(schema(schema).getProperties().get(property));
    }

    private static Schema schema(String name) {
        return requireNonNull(SCHEMAS.get(name));
    }
}
