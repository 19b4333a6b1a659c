package io.reglament.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a span is used up; {@code dueAt} is absent while an open-ended pause stops the clock, and then what is left is given:
 * open time for minutes and hours, a number of days of the span's unit for days. Otherwise both are zero.
 */
public record Due(@Nullable Instant dueAt, Duration remaining, int remainingDays, boolean inDays) {

    static Due at(Instant dueAt, boolean inDays) {
        return new Due(dueAt, Duration.ZERO, 0, inDays);
    }

    static Due stopped(Duration remaining) {
        return new Due(null, remaining, 0, false);
    }

    static Due stopped(int remainingDays) {
        return new Due(null, Duration.ZERO, remainingDays, true);
    }

    /**
     * What is left of a stopped clock, as ISO 8601: {@code PT3H} is open time, {@code P2D} is days of the span's own unit.
     * Absent where {@code dueAt} is there.
     */
    public @Nullable String remainingText() {
        if (dueAt != null) {
            return null;
        }
        return inDays ? Period.ofDays(remainingDays).toString() : remaining.toString();
    }
}
