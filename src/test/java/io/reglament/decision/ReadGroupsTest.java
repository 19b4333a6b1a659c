package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadGroupsTest {
    private static final Pattern IN_THE_LIST_OF_RULES =
            Pattern.compile("^\\| [a-z-]+ \\| R-[A-Z]+-\\d\\d \\| [^|]* \\| ([A-Z_0-9]+) \\|", Pattern.MULTILINE);

    private static final Pattern RATED = Pattern.compile("_i1\"><text>\"([A-Z_0-9]+)\"</text>");

    @Test
    void everyViolationOfTheRulesSaysWhichGroupsAreRead() throws IOException {
        Set<String> codes = new TreeSet<>();
        IN_THE_LIST_OF_RULES
                .matcher(Files.readString(Path.of("rules/README.md")))
                .results()
                .forEach(row -> codes.add(row.group(1)));

        assertThat(codes).hasSizeGreaterThan(30);
        assertThat(ReadGroups.codes()).isEqualTo(codes);
    }

    @Test
    void everyViolationWithASeverityDoesToo() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of("FIRST_CONTACT_OVERDUE"));
        for (String version : List.of("decisions", "decisions/sr-1.2")) {
            RATED.matcher(Files.readString(Path.of(version, "violation-severity.dmn")))
                    .results()
                    .forEach(cell -> codes.add(cell.group(1)));
        }

        assertThat(ReadGroups.codes()).isEqualTo(codes);
    }
}
