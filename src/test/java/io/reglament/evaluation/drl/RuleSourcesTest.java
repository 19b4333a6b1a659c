package io.reglament.evaluation.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSourcesTest {
    private static final Path RULES = Path.of("rules");
    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"\\s+when\\s+(\\S+ : /)?");

    @Test
    void theIndexNamesEveryRuleFile() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            List<String> found = files.filter(each -> each.toString().endsWith(".drl"))
                    .map(each -> RULES.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(RuleSources.names()).as("rules/INDEX").isEqualTo(found);
        }
        assertThat(RuleSources.hash()).matches("sha256:[0-9a-f]{64}");
    }

    /** A unit without facts is not fired: a rule that starts from nothing would be silent for most deals. */
    @Test
    void everyRuleStartsFromASource() throws IOException {
        for (String name : RuleSources.names()) {
            String text = Files.readString(RULES.resolve(name));
            assertThat(RULE.matcher(text).results())
                    .as(name)
                    .hasSize(text.split("\\R?rule \"", -1).length - 1)
                    .allSatisfy(
                            rule -> assertThat(rule.group(2)).as(rule.group(1)).isNotNull());
        }
    }

    /** Which families a unit serves is known once more, for who writes a rule. */
    @Test
    void theReadmeSaysInWhichUnitARuleStands() throws IOException {
        String readme = Files.readString(RULES.resolve("README.md"));
        for (String name : RuleSources.names()) {
            String unit = Files.readString(RULES.resolve(name)).split("unit |;")[2];
            String family = name.split("/")[0];
            assertThat(readme).as(name).containsPattern("\\| `" + unit + "` \\|.*\\b" + family + "\\b");
        }
    }
}
