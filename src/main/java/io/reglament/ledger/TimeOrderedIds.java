package io.reglament.ledger;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Identifiers in the order in which they are made by one process: UUID version 7 (RFC 9562, 6.2 method 1). */
public final class TimeOrderedIds {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS = 0x3fff_ffff_ffff_ffffL;

    private final Clock clock;
    private final RandomGenerator random;

    /** Milliseconds and counter in one number: it only grows, also when the clock is set back or a counter is used up. */
    private long last;

    public TimeOrderedIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long tick = tick();
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        long high = (tick >>> COUNTER_BITS) << 16 | VERSION | counter;
        return new UUID(high, VARIANT | random.nextLong() & RANDOM_BITS);
    }

    private synchronized long tick() {
        last = Math.max(last + 1, clock.instant().toEpochMilli() << COUNTER_BITS);
        return last;
    }
}
