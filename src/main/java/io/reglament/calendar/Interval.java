package io.reglament.calendar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A half-open stretch of time {@code [from, to)}; {@code to} absent means open-ended. */
public record Interval(Instant from, @Nullable Instant to) {

    public Interval {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("An interval ends at or after its start: " + from + ", " + to);
        }
    }

    /** The end, or {@link Instant#MAX} where there is none. */
    public Instant until() {
        return to == null ? Instant.MAX : to;
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until());
    }

    public boolean isEmpty() {
        return from.equals(to);
    }

    /** The time inside, by the instants, so that a change of the clocks in between counts as it really was. */
    public Duration length() {
        return Duration.between(from, until());
    }

    /** What both have in common; absent where that is nothing. */
    public @Nullable Interval overlap(Interval other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until().isBefore(other.until()) ? until() : other.until();
        return start.isBefore(end) ? new Interval(start, end.equals(Instant.MAX) ? null : end) : null;
    }
}
