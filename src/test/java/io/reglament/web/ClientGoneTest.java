package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClientGoneTest {
    static Stream<Throwable> whatIsSeenWhenAClientHangsUp() {
        return Stream.of(
                new IOException(new IOException(new HttpClosedException("Connection was closed"))),
                new IOException(new ClosedChannelException()));
    }

    @ParameterizedTest
    @MethodSource("whatIsSeenWhenAClientHangsUp")
    void aClientThatHangsUpIsNoIncident(Throwable failure) {
        assertThat(ClientGone.isCauseOf(failure)).isTrue();
    }

    @Test
    void aFaultOfOursIsOne() {
        assertThat(ClientGone.isCauseOf(new IllegalStateException(new IOException("No space left on device"))))
                .isFalse();
    }
}
