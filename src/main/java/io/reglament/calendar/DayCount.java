package io.reglament.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts spans in days (F-19, Civil Code art. 190 to 194).
 *
 * <p>A day counts only if the clock runs at its close; a day off, which counts for calendar days only, if the clock runs at
 * the end of the date. A span of no days ends with the first close at or after the start.
 */
record DayCount(WorkingCalendar calendar, Pauses pauses) {

    /** The day at whose close the span ends; absent with the days left where an open-ended pause stops it. */
    record Landing(@Nullable LocalDate day, int left) {}

    Landing count(Instant start, Span span) {
        return count(start, span, (day, reason) -> {});
    }

    /** Shows every day from that of the start, with what became of it. */
    Landing count(Instant start, Span span, BiConsumer<LocalDate, ProofReason> seen) {
        LocalDate day = span.unit() == SpanUnit.WORKING_DAY ? calendar.workingDate(start) : calendar.localDate(start);
        if (pauses.stoppedForGood(start)) {
            return new Landing(null, span.amount());
        }
        if (span.amount() == 0
                && standing(day) == ProofReason.COUNTED
                && !calendar.close(day).isBefore(start)) {
            seen.accept(day, ProofReason.MOVED);
            return new Landing(day, 0);
        }
        seen.accept(day, ProofReason.TRIGGER_DAY);
        int left = span.amount();
        while (true) {
            day = day.plusDays(1);
            if (!pauses.isNone() && pauses.stoppedForGood(calendar.startOf(day))) {
                return new Landing(null, left);
            }
            if (countsAnyway(span.unit(), left)) {
                calendar.requireLoaded(day);
                seen.accept(day, ProofReason.COUNTED);
                left--;
                continue;
            }
            ProofReason standing = standing(day);
            ProofReason reason = reason(span.unit(), left, day, standing);
            seen.accept(day, reason);
            left -= reason == ProofReason.COUNTED ? 1 : 0;
            if (left == 0 && standing == ProofReason.COUNTED) {
                return new Landing(day, 0);
            }
        }
    }

    /** A calendar day before the last one, without pauses: its hours need not be looked up, which a long cadence would feel. */
    private boolean countsAnyway(SpanUnit unit, int left) {
        return left > 1 && unit == SpanUnit.CALENDAR_DAY && pauses.isNone();
    }

    private ProofReason reason(SpanUnit unit, int left, LocalDate day, ProofReason standing) {
        if (left == 0) {
            return standing == ProofReason.COUNTED ? ProofReason.MOVED : standing;
        }
        if (unit == SpanUnit.WORKING_DAY || standing == ProofReason.COUNTED || standing == ProofReason.PAUSED) {
            return standing;
        }
        return pauses.at(calendar.startOf(day.plusDays(1))) == null ? ProofReason.COUNTED : ProofReason.PAUSED;
    }

    /** How a day stands as a working day: counted if it is one and the clock runs at its close. */
    private ProofReason standing(LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            return dayOff(calendar, day);
        }
        return pauses.at(calendar.close(day)) == null ? ProofReason.COUNTED : ProofReason.PAUSED;
    }

    static ProofReason dayOff(WorkingCalendar calendar, LocalDate day) {
        return calendar.exceptions().containsKey(day) ? ProofReason.HOLIDAY : ProofReason.DAY_OFF;
    }
}
