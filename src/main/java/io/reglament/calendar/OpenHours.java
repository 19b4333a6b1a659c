package io.reglament.calendar;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * Hours that begin on one date, half-open; a close at 00:00 is the end of that date (written {@code 24:00}), a close before the opening lies
 * on the next date (a shift over midnight, which belongs to the date on which it begins).
 */
public record OpenHours(LocalTime open, LocalTime close) {

    private static final String END_OF_DAY = "24:00";

    public OpenHours {
        if (!close.equals(LocalTime.MIDNIGHT) && close.equals(open)) {
            throw new IllegalArgumentException("Hours close at another time than they open: " + open + "-" + close);
        }
    }

    /** Reads {@code 09:00-18:00}, {@code 00:00-24:00} or {@code 22:00-06:00}; anything else is an {@link IllegalArgumentException}. */
    public static OpenHours parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("Hours are written 09:00-18:00, not " + text);
        }
        try {
            String close = text.substring(dash + 1);
            return new OpenHours(
                    LocalTime.parse(text.substring(0, dash)),
                    close.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(close));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Hours are written 09:00-18:00, not " + text, e);
        }
    }

    /** The hours as {@link #parse} reads them. */
    public String text() {
        return open + "-" + (closesWithTheDay() ? END_OF_DAY : close.toString());
    }

    boolean closesWithTheDay() {
        return close.equals(LocalTime.MIDNIGHT);
    }

    /** How long they are by a wall clock. */
    long minutes() {
        long length = Duration.between(open, close).toMinutes();
        return close.isAfter(open) ? length : length + Duration.ofDays(1).toMinutes();
    }

    /** Whether they end on the next date, after its first instant. */
    boolean overMidnight() {
        return !closesWithTheDay() && close.isBefore(open);
    }

    /** Whether the last of one date's ordered hours run into the first of the next date's. */
    static boolean runInto(List<OpenHours> before, List<OpenHours> next) {
        if (before.isEmpty() || next.isEmpty()) {
            return false;
        }
        OpenHours last = before.get(before.size() - 1);
        return last.overMidnight() && last.close.isAfter(next.get(0).open);
    }

    /** The hours of one day in order; hours that overlap are refused. */
    static List<OpenHours> inOrder(List<OpenHours> hours) {
        List<OpenHours> sorted =
                hours.stream().sorted(Comparator.comparing(OpenHours::open)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            OpenHours before = sorted.get(i - 1);
            if (before.closesWithTheDay() || before.overMidnight() || before.close.isAfter(sorted.get(i).open)) {
                throw new IllegalArgumentException("Hours of a day overlap: " + texts(hours));
            }
        }
        return sorted;
    }

    static String texts(List<OpenHours> hours) {
        return hours.stream().map(OpenHours::text).collect(joining(", "));
    }

    /** These hours of a date in a zone; empty where the clocks skip all of them. */
    Interval on(LocalDate date, ZoneId zone) {
        return new Interval(
                firstInstant(date.atTime(open), zone),
                firstInstant((close.isAfter(open) ? date : date.plusDays(1)).atTime(close), zone));
    }

    /**
     * The first instant at which the zone's clock shows this time or a later one: in a gap the instant of the change, in an
     * overlap the earlier of the two. So hours never run backwards, which {@link LocalDateTime#atZone} cannot promise.
     */
    private static Instant firstInstant(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? zone.getRules().getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }
}
