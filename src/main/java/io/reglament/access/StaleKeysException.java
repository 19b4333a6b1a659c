package io.reglament.access;

import java.time.Instant;

/** The keys could not be read for so long that nobody can be admitted. */
public final class StaleKeysException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleKeysException(Instant readAt) {
        super("The keys were last read at " + readAt);
    }
}
