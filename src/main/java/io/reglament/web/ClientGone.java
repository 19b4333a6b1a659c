package io.reglament.web;

import io.vertx.core.http.HttpClosedException;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;

/** Tells a client that hung up, of which no operator wants to hear at night, from a fault of ours. */
final class ClientGone {
    private static final int LONGEST_CHAIN = 20;

    private ClientGone() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        Throwable at = failure;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            if (at instanceof HttpClosedException || at instanceof ClosedChannelException) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
