package io.reglament.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets through a steady rate and, after a rest, a burst. Kept as one number, the time at which the bucket would be full again
 * (the generic cell rate algorithm), so that it needs no lock. Thread-safe.
 */
final class TokenBucket {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long interval;
    private final long room;
    private final AtomicLong fullAt = new AtomicLong(Long.MIN_VALUE);

    /**
     * @param perSecond the steady rate
     * @param burst how many may come at once after a rest
     */
    TokenBucket(int perSecond, int burst) {
        interval = SECOND / perSecond;
        room = interval * burst;
    }

    /** Takes one token: zero if there was one, else how long to wait for the next, with none taken. */
    Duration take(Instant now) {
        long at = nanos(now);
        while (true) {
            long full = fullAt.get();
            long next = Math.max(full, at) + interval;
            if (next - at > room) {
                return Duration.ofNanos(next - at - room);
            }
            if (fullAt.compareAndSet(full, next)) {
                return Duration.ZERO;
            }
        }
    }

    private static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), SECOND), instant.getNano());
    }
}
