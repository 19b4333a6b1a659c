package io.reglament.finding;

import java.time.Duration;

/**
 * How late something is, as a sentence says it: in working minutes, and from two working days on in whole days, because nobody reads
 * "4,320 minutes".
 *
 * @param days 0 where minutes are said
 */
public record Lateness(long minutes, long days) {
    private static final int DAYS_FROM = 2;

    /** @param day the open time of a usual working day; zero where there is none */
    public static Lateness of(long minutes, Duration day) {
        long inDays = day.isZero() ? 0 : minutes / day.toMinutes();
        return new Lateness(minutes, inDays < DAYS_FROM ? 0 : inDays);
    }
}
