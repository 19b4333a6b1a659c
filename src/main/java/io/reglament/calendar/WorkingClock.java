package io.reglament.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs in the open time of one calendar, if wished only inside the client's window and outside pauses.
 *
 * <p>The window narrows spans in minutes and hours only; days go by the department's calendar. Pauses stop both. Every
 * question that runs into a year that is not loaded is a {@link CalendarYearMissing}.
 */
public final class WorkingClock {
    /** Two weeks hold every weekday twice, and no run of holidays is as long. */
    private static final int LOOKED_AHEAD = 14;

    private final WorkingCalendar calendar;
    private final @Nullable ClientWindow window;
    private final Pauses pauses;

    public WorkingClock(WorkingCalendar calendar) {
        this(calendar, null, Pauses.NONE);
    }

    private WorkingClock(WorkingCalendar calendar, @Nullable ClientWindow window, Pauses pauses) {
        this.calendar = calendar;
        this.window = window;
        this.pauses = pauses;
    }

    /** The same clock, running only while it is in these hours in the client's zone. */
    public WorkingClock withWindow(ZoneId clientZone, OpenHours hours) {
        return new WorkingClock(calendar, new ClientWindow(clientZone, hours), pauses);
    }

    /** The same clock, standing still in exactly these intervals, in any order; they replace earlier ones. */
    public WorkingClock withPauses(List<Interval> stops) {
        return new WorkingClock(calendar, window, Pauses.of(stops));
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * When the span is used up. Minutes and hours used up exactly at a closing are due at that closing; a start outside open
     * time moves to the next opening. Days are due at the close of their last day (F-19).
     */
    public Due due(Instant start, Span span) {
        if (!span.unit().inDays()) {
            return spend(start, span.openTime());
        }
        DayCount.Landing landing = new DayCount(calendar, pauses).count(start, span);
        return landing.day() == null ? Due.stopped(landing.left()) : Due.at(calendar.close(landing.day()), true);
    }

    /**
     * When to warn. Minutes and hours: when the percent of the amount is used up on this clock, never without a percent. Days:
     * the opening of the due day, whatever the percent. Absent also where a pause stops the clock before.
     */
    public @Nullable Instant warnAt(Instant start, Span span, @Nullable Integer warnPercent) {
        if (span.unit().inDays()) {
            LocalDate day = new DayCount(calendar, pauses).count(start, span).day();
            return day == null ? null : calendar.opening(day);
        }
        return warnPercent == null
                ? null
                : due(start, span.percent(warnPercent)).dueAt();
    }

    /** The instant itself if this clock runs, else when it runs next; absent where an open-ended pause stops it. */
    public @Nullable Instant nextRunning(Instant instant) {
        return spend(instant, Duration.ZERO).dueAt();
    }

    /** The time that this clock ran in {@code [from, to)}; zero where {@code to} is not after {@code from}. */
    public Duration elapsed(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        if (!from.isBefore(to)) {
            return sum;
        }
        LocalDate day = calendar.firstToLookAt(calendar.localDate(from));
        Instant reached = from;
        while (reached.isBefore(to) && !pauses.stoppedForGood(reached)) {
            for (Interval stretch : running(day)) {
                Interval part = stretch.overlap(new Interval(from, to));
                sum = part == null ? sum : sum.plus(part.length());
            }
            day = dayAfter(day);
            reached = calendar.startOf(day);
        }
        return sum;
    }

    /**
     * Whether the calendar is never open while the client may be called: where {@value #LOOKED_AHEAD} days show no common time, no later
     * ones will, and whoever waited for one would wait for ever (decided 66).
     */
    public boolean sharesNoHours(Instant from) {
        if (window == null) {
            return false;
        }
        LocalDate day = calendar.localDate(from);
        for (int i = 0; i < LOOKED_AHEAD; i++) {
            if (!window.within(calendar.open(day.plusDays(i))).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Open minutes of the plain calendar, without window and pauses, rounded down: {@code overdueWorkingMinutes}. */
    public long openMinutes(Instant from, Instant to) {
        return new WorkingClock(calendar).elapsed(from, to).toMinutes();
    }

    /** The due instant with its proof: what counted from the start on, and what did not and why. */
    public Proof explain(Instant start, Span span) {
        return new Explanation(calendar, window, pauses).of(start, span, due(start, span));
    }

    private Due spend(Instant start, Duration amount) {
        Duration left = amount;
        LocalDate day = calendar.firstToLookAt(calendar.localDate(start));
        Instant reached = start;
        while (!pauses.stoppedForGood(reached)) {
            for (Interval stretch : running(day)) {
                Instant from = stretch.from().isBefore(start) ? start : stretch.from();
                if (from.isBefore(stretch.until())) {
                    Duration length = Duration.between(from, stretch.until());
                    if (length.compareTo(left) >= 0) {
                        return Due.at(from.plus(left), false);
                    }
                    left = left.minus(length);
                }
            }
            day = dayAfter(day);
            reached = calendar.startOf(day);
        }
        return Due.stopped(left);
    }

    private List<Interval> running(LocalDate day) {
        List<Interval> open = calendar.open(day);
        return pauses.cutOut(window == null ? open : window.within(open));
    }

    /** The next date, or that of a pause's end where the pause holds from the start of the next date on. */
    private LocalDate dayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        Interval pause = pauses.at(calendar.startOf(next));
        if (pause == null || pause.to() == null) {
            return next;
        }
        LocalDate end = calendar.firstToLookAt(calendar.localDate(pause.to()));
        return end.isAfter(next) ? end : next;
    }
}
