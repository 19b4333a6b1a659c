package io.reglament.cases;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The case files are well written, so that a slip of the pen never passes for an expectation. */
class CaseFilesTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(CaseFilesTest.class.getResourceAsStream("/cases/case.schema.json"));

    @TestFactory
    Stream<DynamicTest> every_file_keeps_to_the_schema() {
        return CaseFiles.files().stream()
                .map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> keepsToTheSchema(file)));
    }

    private static void keepsToTheSchema(Path file) {
        assertThat(SCHEMA.validate(CaseFiles.read(file)))
                .extracting(ValidationMessage::getMessage)
                .isEmpty();
    }

    @Test
    void a_file_is_named_after_its_case() {
        assertThat(CaseFiles.files()).allSatisfy(file -> assertThat(String.valueOf(file.getFileName()))
                .isEqualTo(CaseFiles.read(file).path("id").asText() + ".yaml"));
    }

    @Test
    void no_two_cases_have_one_name() {
        assertThat(CaseFiles.all().stream().collect(groupingBy(Case::name)))
                .allSatisfy((name, cases) -> assertThat(cases).as(name).hasSize(1));
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() throws Exception {
        String typo =
                "{id: AS-99, title: A typo, evaluate: 2026-03-03 10:00:00, expect: {violations: [{cod: X}], actions: [], nextEvaluationAt: null}}";

        assertThat(List.copyOf(SCHEMA.validate(CaseFiles.YAML.readTree(typo)))).isNotEmpty();
    }
}
