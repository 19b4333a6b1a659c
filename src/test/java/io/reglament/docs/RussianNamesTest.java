package io.reglament.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A head reads the tables, the answers, the demo and the glossary: one thing has one name in all of them. */
class RussianNamesTest {
    private static final Path DEMO = Path.of("src/main/resources/io/reglament/cli/story_ru.properties");
    private static final Path ANSWERS = Path.of("src/main/resources/texts/ru.properties");
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Pattern ROW = Pattern.compile("<rule id=.*?</rule>", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("<outputEntry[^>]*><text>\"(\\w+)\"</text>");
    private static final Pattern IN_WORDS = Pattern.compile("<annotationEntry><text>([^<]*[а-яё][^<]*)</text>");

    @Test
    void theTableTheDemoAndTheGlossaryCallASeverityTheSame() throws IOException {
        Properties demo = words();
        rows("violation-severity").forEach((severity, sentences) -> assertThat(sentences)
                .as(severity)
                .allSatisfy(it -> assertThat(it).endsWith(": " + demo.getProperty("severity." + severity))));

        assertThat(rows("violation-severity").keySet()).containsExactlyInAnyOrder("MINOR", "MAJOR", "CRITICAL");
        assertThat(term("severity:")).contains(named(demo, "severity."));
    }

    @Test
    void theTableTheDemoAndTheGlossaryCallASanctionTheSame() throws IOException {
        Properties demo = words();
        rows("sanction")
                .forEach((kind, sentences) -> assertThat(sentences).as(kind).allSatisfy(it -> assertThat(it)
                        .contains(stem(demo.getProperty("sanction." + kind)))));

        assertThat(rows("sanction").keySet()).containsExactlyInAnyOrder("REMARK", "POINTS", "REVIEW");
        assertThat(term("sanction:")).contains("мера").contains(named(demo, "sanction."));
        assertThat(table("sanction")).contains("ru=\"Мера\"");
    }

    @Test
    void theAnswersTheDemoAndTheGlossaryCallACommissionTheSame() throws IOException {
        assertThat(words().getProperty("commission")).isEqualTo("Комиссия");
        assertThat(term("commission")).contains("комиссия");
        for (Path texts : List.of(DEMO, ANSWERS)) {
            assertThat(Files.readString(texts).toLowerCase(Locale.ROOT))
                    .as("%s", texts)
                    .contains("комисси")
                    .doesNotContain("вознагражд", "санкци", "взыскан");
        }
    }

    private static String[] named(Properties demo, String prefix) {
        return demo.stringPropertyNames().stream()
                .filter(each -> each.startsWith(prefix))
                .map(demo::getProperty)
                .toArray(String[]::new);
    }

    /** Without the ending, which the number before it may change. */
    private static String stem(String word) {
        return word.equals("баллы") ? "балл" : word;
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(DEMO)) {
            words.load(in);
        }
        return words;
    }

    /** What each first output is called in the sentences of its rows. */
    private static Map<String, Collection<String>> rows(String table) throws IOException {
        return ROW.matcher(table(table))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(
                        row -> first(OUTPUT, row),
                        Collectors.mapping(
                                row -> first(IN_WORDS, row), Collectors.toCollection(java.util.ArrayList::new))));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    private static String table(String id) throws IOException {
        return Files.readString(Path.of("decisions", id + ".dmn"));
    }

    private static String term(String english) throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.contains("| " + english))
                .findFirst()
                .orElseThrow();
    }
}
