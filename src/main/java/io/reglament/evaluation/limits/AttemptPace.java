package io.reglament.evaluation.limits;

import io.reglament.calendar.Interval;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.IgnoredReason;
import io.reglament.regulation.table.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which attempts count: the gap to the one before and the number of the day look at all callers of the deal (T02, decided 17). */
final class AttemptPace {
    private final Timeline time;
    private @Nullable Instant last;
    private @Nullable LocalDate day;
    private int countedOnDay;

    AttemptPace(Timeline time) {
        this.time = time;
    }

    /** Why an attempt would not count whoever made it; null when it would. */
    @Nullable
    IgnoredReason against(NormalisedContact contact, Row row) {
        LocalDate date = time.deal().calendar().localDate(contact.at());
        if (!contact.fact().channel().isCall()) {
            return IgnoredReason.NOT_A_CALL;
        }
        if (!contact.fact().outcome().unanswered()) {
            return IgnoredReason.NEUTRAL_OUTCOME;
        }
        if (contact.forbidden()) {
            return IgnoredReason.NO_CONSENT;
        }
        if (contact.outsideWindow()) {
            return IgnoredReason.OUTSIDE_WINDOW;
        }
        if (contact.premature()) {
            return IgnoredReason.BEFORE_CALLBACK;
        }
        for (Interval stop : time.pauses().stops()) {
            if (stop.contains(contact.at())) {
                return IgnoredReason.PAUSED;
            }
        }
        if (!time.isWorkingDay(date)) {
            return IgnoredReason.NON_WORKING_DAY;
        }
        Duration gap = Duration.ofMinutes(row.integer("minGapMinutes"));
        if (last != null && contact.at().isBefore(last.plus(gap))) {
            return IgnoredReason.MIN_GAP;
        }
        return date.equals(day) && dayUsed(row) ? IgnoredReason.DAILY_MAX : null;
    }

    /** One that counts was made. */
    void made(NormalisedContact contact) {
        LocalDate date = time.deal().calendar().localDate(contact.at());
        last = contact.at();
        countedOnDay = date.equals(day) ? countedOnDay + 1 : 1;
        day = date;
    }

    /** Whether the daily maximum is used up on the day of the last one. */
    boolean dayUsed(Row row) {
        return countedOnDay >= row.integer("maxCountedPerDay");
    }
}
