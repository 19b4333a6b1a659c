package io.reglament.web;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A failure and what caused it, however deep. */
final class Causes {
    /** A chain may be a ring. */
    private static final int LONGEST_CHAIN = 20;

    private Causes() {}

    static boolean any(@Nullable Throwable failure, Predicate<Throwable> sought) {
        Throwable at = failure;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            if (sought.test(at)) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
