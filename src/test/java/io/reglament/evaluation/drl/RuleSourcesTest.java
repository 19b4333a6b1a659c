package io.reglament.evaluation.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSourcesTest {
    @Test
    void theIndexNamesEveryRuleFile() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            List<String> found = files.filter(each -> each.toString().endsWith(".drl"))
                    .map(each -> rules.relativize(each).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(RuleSources.names()).as("rules/INDEX").isEqualTo(found);
        }
        assertThat(RuleSources.hash()).matches("sha256:[0-9a-f]{64}");
    }
}
