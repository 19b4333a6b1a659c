package io.reglament.evaluation.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.TestVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A head switches rules on and off by their ids: rules/README.md has to say where each of them stands. */
class WhereARuleStandsTest {
    private static final Path RULES = Path.of("rules");
    private static final String JAVA = "Some rules of the specification stand in Java";
    private static final Pattern ID = Pattern.compile("R-[A-Z]+-\\d\\d");
    private static final Pattern IDS = Pattern.compile("(R-[A-Z]+-)(\\d\\d)((?:, \\d\\d)*)");

    @Test
    void everyRuleOfTheRegulationStandsInDrlOrIsNamedAsOneOfJava() throws IOException {
        Set<String> found = new TreeSet<>(namedAsJava());
        for (String name : RuleSources.names()) {
            ID.matcher(Files.readString(RULES.resolve(name))).results().forEach(id -> found.add(id.group()));
        }

        assertThat(found).containsAll(TestVersions.sr10().ruleModes().keySet());
    }

    private static Set<String> namedAsJava() throws IOException {
        String readme = Files.readString(RULES.resolve("README.md"));
        Set<String> ids = new TreeSet<>();
        Matcher series = IDS.matcher(readme.substring(readme.indexOf(JAVA)));
        while (series.find()) {
            ids.add(series.group(1) + series.group(2));
            for (String next : series.group(3).split(", ")) {
                if (!next.isEmpty()) {
                    ids.add(series.group(1) + next);
                }
            }
        }
        return ids;
    }
}
