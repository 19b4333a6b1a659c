package io.reglament.decision.horizon;

import io.reglament.decision.CalendarUsed;
import io.reglament.finding.Visible;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a deal if nobody does anything.
 *
 * @param from from which instant on
 * @param until up to which instant, as far as {@code ended} does not say otherwise
 * @param ended why there are no more points
 * @param nextAt the instant that would be looked at next; null where there is none
 * @param points ascending, each an instant at which the answer changes
 */
public record Horizon(
        String dealId,
        Instant from,
        Instant until,
        CalendarUsed calendar,
        End ended,
        @Visible @Nullable Instant nextAt,
        List<HorizonPoint> points) {

    /** Why a horizon ends. */
    public enum End {
        /** As far as was asked; something changes later. */
        DAYS,
        /** There are more points than were asked for. */
        STEPS,
        /** Nothing changes any more without new facts. */
        NOTHING_MORE,
        /** The calendar does not have the year of the next instant. */
        CALENDAR
    }
}
