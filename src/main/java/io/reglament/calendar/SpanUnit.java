package io.reglament.calendar;

import java.time.Duration;

/** The unit of a {@link Span}; never a bare "day", which would mean 24 hours to one and a working day to another. */
public enum SpanUnit {
    WORKING_MINUTE(Duration.ofMinutes(1)),
    WORKING_HOUR(Duration.ofHours(1)),
    WORKING_DAY(Duration.ZERO),
    CALENDAR_DAY(Duration.ZERO);

    private final Duration openTime;

    SpanUnit(Duration openTime) {
        this.openTime = openTime;
    }

    /** Whether the unit counts days (due at a close) rather than open time. */
    public boolean inDays() {
        return openTime.isZero();
    }

    /** The open time of one unit; zero for the units that count days. */
    Duration openTime() {
        return openTime;
    }
}
