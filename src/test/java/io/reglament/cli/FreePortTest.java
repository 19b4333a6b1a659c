package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void aPortThatIsTakenIsOneLineThatSaysWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> FreePort.require("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContainingAll(String.valueOf(taken.getLocalPort()), "127.0.0.1", "--port")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aPortThatIsFreeIsLeftFree() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        assertThatCode(() -> {
                    FreePort.require("127.0.0.1", port);
                    FreePort.require("127.0.0.1", port);
                })
                .doesNotThrowAnyException();
    }
}
