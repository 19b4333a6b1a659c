package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalServerTest {
    @Test
    void aStartThatFailedIsExplainedInOneLine() {
        Exception refused =
                new IllegalStateException("no connection\n-----\nSQL State : 28P01", new Exception("bad password"));

        assertThat(LocalServer.reason(new RuntimeException("Failed to start", refused)))
                .isEqualTo("Failed to start: no connection: bad password");
    }
}
