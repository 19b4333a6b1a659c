package io.reglament.web;

import io.vertx.core.http.HttpClosedException;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;

/** Tells a client that hung up, of which no operator wants to hear at night, from a fault of ours. */
final class ClientGone {
    private ClientGone() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return Causes.any(
                failure, cause -> cause instanceof HttpClosedException || cause instanceof ClosedChannelException);
    }
}
