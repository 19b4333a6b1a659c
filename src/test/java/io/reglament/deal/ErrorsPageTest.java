package io.reglament.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.fault.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorsPageTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultIsExplainedUnderTheStatusItIsAnsweredWith(FaultCode code) throws IOException {
        String page = Files.readString(Path.of("docs/errors.md"));
        String impossible = page.substring(page.indexOf("## Faults: 422"));
        String explanation = "| `" + code + "` |";

        assertThat(page).containsOnlyOnce(explanation);
        assertThat(impossible.contains(explanation)).isEqualTo(code.impossible());
    }
}
