package io.reglament.json;

import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.FaultCode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times with their offset, dates, and the names of zones. */
final class Times {
    private static final long FIRST =
            LocalDateTime.of(Limits.FIRST_YEAR, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    private static final long LAST =
            LocalDateTime.of(Limits.LAST_YEAR, 12, 31, 23, 59, 59).toEpochSecond(ZoneOffset.UTC);
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final String YEARS = "the year is from " + Limits.FIRST_YEAR + " to " + Limits.LAST_YEAR;

    private Times() {}

    /** A time of RFC 3339 with its offset; fractions of a second are dropped (model 3.2). */
    static @Nullable Object instant(Reading in) throws IOException {
        return instant(in, false);
    }

    /** A time whose fraction of a second is kept (decided 65). */
    static @Nullable Object exactInstant(Reading in) throws IOException {
        return instant(in, true);
    }

    private static @Nullable Object instant(Reading in, boolean exact) throws IOException {
        if (!in.at(JsonToken.VALUE_STRING)) {
            return in.wrongType("a time such as \"2026-04-06T12:00:00+03:00\"");
        }
        String text = in.json().getText();
        long second = Rfc3339.second(text);
        if (second == Rfc3339.UNREADABLE) {
            return Rfc3339.lacksOffset(text)
                    ? in.refuse(FaultCode.NO_OFFSET, "a time needs its offset from UTC, such as Z or +03:00")
                    : in.refuse(
                            FaultCode.NOT_A_TIME,
                            TimeFault.of(text) + "; a time is written as \"2026-04-06T12:00:00+03:00\"");
        }
        return second < FIRST || second > LAST
                ? in.refuse(FaultCode.OUT_OF_BOUNDS, YEARS)
                : Instant.ofEpochSecond(second, exact ? Rfc3339.nanos(text) : 0);
    }

    static @Nullable Object date(Reading in) throws IOException {
        if (!in.at(JsonToken.VALUE_STRING)) {
            return in.wrongType("a date such as \"2026-04-06\"");
        }
        LocalDate date = Rfc3339.date(in.json().getText());
        if (date == null) {
            return in.refuse(FaultCode.NOT_A_DATE, "not a date such as \"2026-04-06\"");
        }
        return date.getYear() < Limits.FIRST_YEAR ? in.refuse(FaultCode.OUT_OF_BOUNDS, YEARS) : date;
    }

    static @Nullable Object zone(Reading in) throws IOException {
        if (!in.at(JsonToken.VALUE_STRING)) {
            return in.wrongType("the name of a zone such as \"Europe/Moscow\"");
        }
        String name = in.json().getText();
        return ZONES.contains(name)
                ? name
                : in.refuse(
                        FaultCode.NOT_A_ZONE, Characters.shown(name) + " is no zone of IANA such as \"Europe/Moscow\"");
    }
}
