package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Stage;
import io.reglament.finding.Lateness;
import io.reglament.finding.Text;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.bundle.TestVersions;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every item of every case is said in Russian and in English, with nothing left to fill in. */
class SentencesTest {
    private final DirectDecisions decisions = new DirectDecisions(TestVersions.both());

    @TestFactory
    Stream<DynamicTest> every_item_is_said_in_both_languages() {
        return CaseFiles.all().stream().map(each -> dynamicTest(each.toString(), () -> said(each)));
    }

    private void said(Case each) throws IOException {
        JsonNode decision = new ObjectMapper().readTree(decisions.bytes(each.request()));
        for (JsonNode text : decision.findValues("text")) {
            assertThat(text.path("ru").asText())
                    .matches("(?s).*\\p{IsCyrillic}.*")
                    .doesNotContain("{", "}");
            assertThat(text.path("en").asText()).isNotBlank().doesNotContain("{", "}");
        }
    }

    /** Each kind of violation, action and problem, and each state of a deadline, as the first case that has it says it. */
    @Test
    void each_sentence_reads_as_it_was_approved() throws IOException {
        JsonNode approved = new ObjectMapper(new YAMLFactory())
                .readTree(SentencesTest.class.getResourceAsStream("/cases/sentences.yml"));
        Map<String, String> expected = new TreeMap<>();
        approved.properties()
                .forEach(each -> expected.put(
                        each.getKey(),
                        each.getValue().path("ru").asText() + "\n"
                                + each.getValue().path("en").asText()));

        assertThat(firstSaid()).isEqualTo(expected);
    }

    private Map<String, String> firstSaid() throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (Case each : CaseFiles.all()) {
            JsonNode decision = new ObjectMapper().readTree(decisions.bytes(each.request()));
            for (JsonNode item : decision.path("violations")) {
                note(said, "violation " + item.path("code").asText(), item);
            }
            for (String list : List.of("actions", "recommendations")) {
                for (JsonNode item : decision.path(list)) {
                    note(said, "action " + item.path("code").asText(), item);
                }
            }
            for (JsonNode item : decision.path("problems")) {
                note(said, "problem " + item.path("code").asText(), item);
            }
            for (JsonNode item : decision.path("deadlines")) {
                note(
                        said,
                        "deadline " + item.path("kind").asText() + " "
                                + item.path("status").asText(),
                        item);
            }
        }
        return said;
    }

    private static void note(Map<String, String> said, String key, JsonNode item) {
        said.putIfAbsent(
                key, item.at("/text/ru").asText() + "\n" + item.at("/text/en").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 рабочую минуту, 1 working minute",
        "2, 2 рабочие минуты, 2 working minutes",
        "5, 5 рабочих минут, 5 working minutes",
        "11, 11 рабочих минут, 11 working minutes",
        "21, 21 рабочую минуту, 21 working minutes",
        "570, 570 рабочих минут, 570 working minutes"
    })
    void numbers_have_the_right_plural(long late, String ru, String en) {
        Text text = new IcuSentences()
                .of(
                        "violation.FIRST_CONTACT_OVERDUE",
                        Map.<String, Object>of(
                                "stage",
                                Stage.INBOUND_ATTRACTION,
                                "lateness",
                                Lateness.of(late, Duration.ZERO),
                                "norm",
                                new Span(5, SpanUnit.WORKING_MINUTE))::get,
                        ZoneOffset.UTC);
        assertThat(text.ru())
                .isEqualTo("Первый контакт на этапе «Входящее привлечение» позже срока на " + ru
                        + " (норма: 5 рабочих минут).");
        assertThat(text.en())
                .isEqualTo("First contact on stage “Inbound attraction” " + en + " late (norm: 5 working minutes).");
    }

    @Test
    void both_languages_have_the_same_sentences() throws IOException {
        assertThat(keys("ru")).isEqualTo(keys("en"));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("/texts/" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(text);
        }
        return sentences.stringPropertyNames();
    }
}
