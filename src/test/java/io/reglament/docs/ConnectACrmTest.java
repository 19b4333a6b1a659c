package io.reglament.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.ContactOutcome;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.json.RequestReader;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Integrators copy from this page. */
class ConnectACrmTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FACT = Pattern.compile("`([a-z]\\w+)\\.(\\w+)`");
    private static final Pattern OUTCOME = Pattern.compile("^\\| `([A-Z_]+)`", Pattern.MULTILINE);

    @Test
    void theExampleIsReadAsItIs() throws IOException {
        DecisionRequest request = new RequestReader().read(example().getBytes(StandardCharsets.UTF_8));

        assertThat(requireNonNull(request.facts().contacts()).get(0).outcome()).isEqualTo(ContactOutcome.NO_ANSWER);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactOfTheMappingExists(String group, String field) {
        assertThat(fields(group)).contains(field);
    }

    static Stream<String[]> facts() throws IOException {
        return FACT.matcher(mapping()).results().map(found -> new String[] {found.group(1), found.group(2)});
    }

    @Test
    void everyGroupOfARequestIsMapped() throws IOException {
        String mapping = mapping();

        assertThat(Arrays.stream(DealFacts.class.getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(group -> assertThat(mapping).containsPattern("`" + group + "[`.]"));
    }

    @Test
    void everyOutcomeIsOneOfOurs() throws IOException {
        List<String> outcomes =
                OUTCOME.matcher(page()).results().map(found -> found.group(1)).toList();

        assertThat(Arrays.stream(ContactOutcome.values()).map(Enum::name)).containsAll(outcomes);
        assertThat(outcomes).hasSize(8);
    }

    private static List<String> fields(String group) {
        RecordComponent component = Arrays.stream(DealFacts.class.getRecordComponents())
                .filter(each -> each.getName().equals(group))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no group " + group));
        Class<?> type = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static String mapping() throws IOException {
        String page = page();
        return page.substring(page.indexOf("## Which field"), page.indexOf("## An example"));
    }

    private static String example() throws IOException {
        return EXAMPLE.matcher(page()).results().findFirst().orElseThrow().group(1);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/how-to/connect-a-crm.md"));
    }
}
