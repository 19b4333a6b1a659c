package io.reglament.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times and dates as RFC 3339 writes them; by hand, because formatters take half of the time of a reading. */
public final class Rfc3339 {
    /** In place of a second: the text is no time. */
    static final long UNREADABLE = Long.MIN_VALUE;

    private static final int DATE = 10;
    private static final int SECONDS_END = 19;
    private static final int NANO_DIGITS = 9;
    private static final long DAY = 86_400;

    private Rfc3339() {}

    /** The second since 1970 in UTC, any fraction dropped, or {@link #UNREADABLE}. */
    static long second(String text) {
        long local = localSecond(text);
        int zone = local == UNREADABLE ? -1 : fractionEnd(text);
        if (zone < 0 || zone == text.length()) {
            return UNREADABLE;
        }
        char sign = text.charAt(zone);
        if (sign == 'Z' || sign == 'z') {
            return text.length() == zone + 1 ? local : UNREADABLE;
        }
        int hours = number(text, zone + 1, 2);
        int minutes = number(text, zone + 4, 2);
        boolean readable = (sign == '+' || sign == '-')
                && text.length() == zone + 6
                && text.charAt(zone + 3) == ':'
                && hours >= 0
                && hours <= 23
                && minutes >= 0
                && minutes <= 59;
        if (!readable) {
            return UNREADABLE;
        }
        long offset = hours * 3_600L + minutes * 60L;
        return sign == '+' ? local - offset : local + offset;
    }

    /** Nanoseconds of a readable time after its whole second; digits beyond the ninth are dropped. */
    static int nanos(String text) {
        int nanos = 0;
        int end = fractionEnd(text);
        for (int i = 1; i <= NANO_DIGITS; i++) {
            int at = SECONDS_END + i;
            nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    /** Whether the text is a time but for its offset. */
    static boolean lacksOffset(String text) {
        return localSecond(text) != UNREADABLE && fractionEnd(text) == text.length();
    }

    public static @Nullable LocalDate date(String text) {
        return text.length() == DATE ? dateAtStart(text) : null;
    }

    private static @Nullable LocalDate dateAtStart(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        if (year < 0 || month < 0 || day < 0 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The second of the local time at the start of the text, as if it were UTC. */
    private static long localSecond(String text) {
        if (text.length() < SECONDS_END || text.charAt(DATE) != 'T' && text.charAt(DATE) != 't') {
            return UNREADABLE;
        }
        LocalDate date = dateAtStart(text);
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        boolean readable = date != null
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && hour >= 0
                && hour <= 23
                && minute >= 0
                && minute <= 59
                && second >= 0
                && second <= 59;
        return readable && date != null ? date.toEpochDay() * DAY + hour * 3_600L + minute * 60L + second : UNREADABLE;
    }

    /** Where the fraction after the seconds ends; -1 when it has no digit. */
    private static int fractionEnd(String text) {
        if (text.length() == SECONDS_END || text.charAt(SECONDS_END) != '.') {
            return SECONDS_END;
        }
        int end = SECONDS_END + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end == SECONDS_END + 1 ? -1 : end;
    }

    /** The number of so many digits, or -1. */
    private static int number(String text, int from, int digits) {
        if (text.length() < from + digits) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
