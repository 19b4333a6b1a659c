package io.reglament.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.fault.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorsPageTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultIsExplainedUnderTheStatusItIsAnsweredWith(FaultCode code) throws IOException {
        String page = Files.readString(Path.of("docs/errors.md"));
        assertThat(page).containsOnlyOnce("| `" + code + "` |");
        assertThat(page).contains("| `" + code + "` | " + (code.impossible() ? 422 : 400) + " |");
    }

    @Test
    void everyCodeThatAProblemMayHaveStandsInTheOneTable() throws IOException {
        String page = Files.readString(Path.of("docs/errors.md"));
        List<String> told = Pattern.compile("^\\| `([A-Z_]+)` \\|", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        List<String> there = new ArrayList<>(List.of("NOT_LAW"));
        Stream.of(FaultCode.values()).map(FaultCode::name).forEach(there::add);

        assertThat(told).containsExactlyInAnyOrderElementsOf(there);
        assertThat(page.indexOf("| Code |")).isEqualTo(page.lastIndexOf("| Code |"));
    }
}
