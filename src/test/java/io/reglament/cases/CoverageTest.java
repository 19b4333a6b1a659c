package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every row and every rule of the families that have cases is asserted by one; every rule also just does not speak in one. */
class CoverageTest {
    private static final Pattern RULE = Pattern.compile("rule \"(R-[A-Z]+-\\d\\d)");
    private static final Pattern FOUND =
            Pattern.compile("findings\\.(?:action|missed|breach)\\(\"(R-[A-Z]+-\\d\\d)\", \"([A-Z_]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("findings\\.problem\\(\"([A-Z_]+)\"");

    private static final Pattern SPOKEN = Pattern.compile("^(violation|action|problem)\\.([A-Z_]+)\\s*=");

    private final Coverage coverage = Coverage.of(CaseFiles.passing(), new DirectDecisions(TestVersions.both()));

    @Test
    void every_row_is_cited_by_an_item_that_a_case_expects() {
        SortedSet<String> uncited = new TreeSet<>();
        for (Table table : TestVersions.sr10().tables()) {
            table.rows().stream().map(Row::ref).forEach(uncited::add);
        }
        uncited.removeAll(coverage.rows());
        assertThat(uncited).as("rows that no case asserts").isEqualTo(CaseFiles.gaps("uncovered"));
    }

    @Test
    void every_rule_speaks_in_a_case() {
        SortedSet<String> unheard = new TreeSet<>();
        for (String source : sources()) {
            PROBLEM.matcher(source).results().map(found -> found.group(1)).forEach(unheard::add);
            FOUND.matcher(source)
                    .results()
                    .map(found -> found.group(1) + " " + found.group(2))
                    .forEach(unheard::add);
        }
        unheard.addAll(rules());
        unheard.removeAll(coverage.rules());
        assertThat(unheard).as("rules that no case asserts").isEmpty();
    }

    @Test
    void every_rule_just_does_not_speak_in_a_case() {
        SortedSet<String> loud = rules();
        loud.removeAll(coverage.silentRules());
        assertThat(loud)
                .as("rules of which no case shows that they keep silent")
                .isEmpty();
    }

    @Test
    void each_code_that_has_a_sentence_is_found_in_a_case() throws IOException {
        SortedSet<String> unsaid = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/texts/en.properties"))) {
            SPOKEN.matcher(line)
                    .results()
                    .map(key -> key.group(1) + " " + key.group(2))
                    .forEach(unsaid::add);
        }
        unsaid.removeIf(each -> coverage.rules().contains(each.split(" ")[1]));
        assertThat(unsaid).as("what no case expects").isEqualTo(CaseFiles.gaps("unsaid"));
    }

    private static SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        for (String source : sources()) {
            RULE.matcher(source)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .forEach(rules::add);
        }
        return rules;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .map(CoverageTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
