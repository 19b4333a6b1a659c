package io.reglament.evaluation.timeline;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.Due;
import io.reglament.calendar.Span;
import io.reglament.calendar.WorkingClock;
import io.reglament.finding.Citation;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Notes;
import io.reglament.finding.Party;
import io.reglament.finding.Text;
import io.reglament.finding.VersionInForce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A deadline in the making: its clock, what met it, what ended it; {@link #build} says how it stands (model 3.2). */
public final class DeadlineDraft {
    private final KnownDeal deal;
    private final VersionInForce version;
    private final Notes notes;
    private final DeadlineKind kind;
    private String subjectId;
    private final Instant startAt;
    private final List<String> rows = new ArrayList<>();
    private final List<String> factIds = new ArrayList<>();
    private final SortedMap<String, Object> args = new TreeMap<>();
    private Instant bindingAt;
    private @Nullable String trigger;
    private @Nullable Instant targetAt;
    private @Nullable Instant warnAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant reassignAt;
    private @Nullable String remaining;
    private boolean stopped;
    private @Nullable WorkingClock clock;
    private @Nullable Instant metAt;
    private @Nullable String metBy;
    private @Nullable Instant endAt;
    private DeadlineStatus endStatus = DeadlineStatus.CANCELLED;
    private @Nullable String endReason;

    public DeadlineDraft(Timeline time, DeadlineKind kind, String subjectId, Instant startAt) {
        this(time.deal(), time.version(), time.notes(), kind, subjectId, startAt);
    }

    DeadlineDraft(
            KnownDeal deal, VersionInForce version, Notes notes, DeadlineKind kind, String subjectId, Instant startAt) {
        this.deal = deal;
        this.version = version;
        this.notes = notes;
        this.kind = kind;
        this.subjectId = subjectId;
        this.startAt = startAt;
        this.bindingAt = startAt;
    }

    public DeadlineDraft trigger(String name) {
        trigger = name;
        return this;
    }

    public DeadlineDraft runs(WorkingClock clock, Span span, @Nullable Integer warnPercent) {
        return runs(clock, startAt, span, warnPercent);
    }

    /**
     * Starts a clock; where it runs into a year that is not loaded, or the department is never open when the client may be called,
     * nothing is due and a problem says so (decided 22, 66).
     */
    public DeadlineDraft runs(WorkingClock runs, Instant from, Span span, @Nullable Integer warnPercent) {
        args.put("norm", span);
        clock = runs;
        try {
            if (!span.unit().inDays() && runs.sharesNoHours(from)) {
                notes.problem("NO_COMMON_HOURS", subjectId, List.of(), deal.at());
                return this;
            }
            Due due = runs.due(from, span);
            dueAt = due.dueAt();
            remaining = due.remainingText();
            stopped = dueAt == null;
            warnAt = dueAt == null ? null : runs.warnAt(from, span, warnPercent);
        } catch (CalendarYearMissing missing) {
            noYear();
        }
        return this;
    }

    /** Due at an instant that no clock has to find. */
    public DeadlineDraft due(Instant at) {
        dueAt = at;
        return this;
    }

    /** The soft norm of a two-step limit; past it nothing is violated yet (S0-41). */
    public DeadlineDraft target(WorkingClock runs, Span span) {
        try {
            targetAt = runs.due(startAt, span).dueAt();
        } catch (CalendarYearMissing missing) {
            noYear();
        }
        return this;
    }

    /** When the work goes to somebody else: the given percent of the norm on the same clock (F-09). */
    public DeadlineDraft reassigns(WorkingClock runs, Instant from, Span span, @Nullable Integer percent) {
        if (percent != null && !(dueAt == null && runs.sharesNoHours(from))) {
            try {
                reassignAt = runs.due(from, span.percent(percent)).dueAt();
            } catch (CalendarYearMissing missing) {
                noYear();
            }
        }
        return this;
    }

    private void noYear() {
        notes.problem("CALENDAR_YEAR_MISSING", subjectId, List.of(), deal.at());
    }

    /** What met it, unless something had ended it before (decided 60). */
    public DeadlineDraft met(@Nullable Instant at, @Nullable String by) {
        metAt = at;
        metBy = by;
        return this;
    }

    /** What ends it unmet; of several the earliest counts, of several at one instant the one named first. */
    public DeadlineDraft ends(@Nullable Instant at, DeadlineStatus status, String reason) {
        if (at != null && !at.isAfter(deal.at()) && (endAt == null || at.isBefore(endAt))) {
            endAt = at;
            endStatus = status;
            endReason = reason;
        }
        return this;
    }

    public DeadlineDraft rows(List<String> refs) {
        rows.addAll(refs);
        return this;
    }

    public DeadlineDraft facts(List<String> ids) {
        factIds.addAll(ids);
        return this;
    }

    public DeadlineDraft arg(String name, Object value) {
        args.put(name, value);
        return this;
    }

    /** Another subject, where it hangs on how it came out. */
    public DeadlineDraft about(String subject) {
        subjectId = subject;
        return this;
    }

    public DeadlineDraft binds(Instant at) {
        bindingAt = at;
        return this;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant reassignAt() {
        return reassignAt;
    }

    public Deadline build(String ruleId, Party responsible) {
        Instant now = deal.at();
        Instant due = dueAt;
        Instant met = metInTime();
        String by = met == null ? null : metBy;
        if (by != null) {
            factIds.add(by);
        }
        Instant stop = met != null ? met : endAt != null ? endAt : now;
        boolean missed = due != null && stop.isAfter(due);
        boolean over = met != null || endAt != null;
        DeadlineStatus status = status(missed, met != null, now);
        boolean ended = status == DeadlineStatus.CANCELLED || status == DeadlineStatus.TRANSFERRED;
        return new Deadline(
                kind,
                subjectId,
                trigger,
                startAt,
                targetAt,
                warnAt,
                due,
                reassignAt,
                status,
                ended ? endReason : null,
                status == DeadlineStatus.PAUSED ? remaining : null,
                met,
                by,
                responsible,
                new Citation(ruleId, rows, version.version(), factIds),
                Text.NONE,
                missed && due != null ? late(due, stop) : null,
                missed,
                !over && status != DeadlineStatus.PAUSED,
                args,
                bindingAt);
    }

    /** When it was met; null also where it had ended before: a deadline has one end, the earliest (decided 60). */
    public @Nullable Instant metInTime() {
        return metAt != null && endAt != null && endAt.isBefore(metAt) ? null : metAt;
    }

    /** When it was met or ended, null while it runs. */
    public @Nullable Instant over() {
        Instant met = metInTime();
        return met == null ? endAt : met;
    }

    /** Minutes of its own clock past the due instant (decided 73); null where they run into a year that is not loaded. */
    private @Nullable Long late(Instant due, Instant stop) {
        WorkingClock own = clock == null ? new WorkingClock(deal.calendar()) : clock;
        try {
            return own.elapsed(due, stop).toMinutes();
        } catch (CalendarYearMissing missing) {
            noYear();
            return null;
        }
    }

    private DeadlineStatus status(boolean missed, boolean met, Instant now) {
        if (met) {
            return missed ? DeadlineStatus.MET_LATE : DeadlineStatus.MET;
        }
        if (missed) {
            return DeadlineStatus.OVERDUE;
        }
        if (endAt != null) {
            return endStatus;
        }
        if (stopped) {
            return DeadlineStatus.PAUSED;
        }
        if (warnAt != null && !now.isBefore(warnAt)) {
            return DeadlineStatus.WARNING;
        }
        return targetAt != null && now.isAfter(targetAt) ? DeadlineStatus.TARGET_MISSED : DeadlineStatus.OPEN;
    }
}
