package io.reglament.evaluation.timeline;

import io.reglament.calendar.Interval;
import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import io.reglament.deal.Approval;
import io.reglament.deal.ApprovalType;
import io.reglament.deal.Pause;
import io.reglament.deal.Role;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.Notes;
import io.reglament.finding.VersionInForce;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pauses of the deal: which of them stop the clock, until when, and which lack a permission (T07, S1-09). */
public final class PauseHistory {
    private final KnownDeal deal;
    private final Norms norms;
    private final VersionInForce version;
    private final Notes notes;
    private final People people;
    private final List<Callback> callbacks;
    private final List<Interval> stops = new ArrayList<>();
    private final List<Pause> unapproved = new ArrayList<>();
    private final List<DeadlineDraft> expiries = new ArrayList<>();
    private final List<Instant> expiryStarts = new ArrayList<>();

    PauseHistory(
            KnownDeal deal, Norms norms, VersionInForce version, Notes notes, People people, List<Callback> callbacks) {
        this.deal = deal;
        this.norms = norms;
        this.version = version;
        this.notes = notes;
        this.people = people;
        this.callbacks = callbacks;
        List<Pause> pauses = deal.facts().pauses();
        if (pauses != null) {
            pauses.forEach(this::judge);
        }
    }

    /** The time in which contact clocks stand still. */
    public List<Interval> stops() {
        return stops;
    }

    /** Pauses that need a permission and, the permissions being told, have none. */
    public List<Pause> unapproved() {
        return unapproved;
    }

    /** The expiry of each pause that is open, or was open for longer than its kind may be. */
    public List<DeadlineDraft> expiries() {
        return expiries;
    }

    private void judge(Pause pause) {
        Row row = norms.row("pause-reason", pause.from(), pause.reason());
        if (row == null) {
            return;
        }
        Role needed = row.nullableEnumeration("approvalRole", Role.class);
        if (needed != null && !approved(pause, needed)) {
            unapproved.add(pause);
            return;
        }
        Instant end = end(pause, row);
        Instant expiresAt = expiry(pause, row, end);
        if (row.bool("stopsClock")) {
            // From then on the clock runs again, also that of an obligation that has ended (decided 99).
            notes.changes(expiresAt != null && end != null && !end.isAfter(expiresAt) ? null : expiresAt);
            Instant to = expiresAt != null && expiresAt.isBefore(deal.at()) && (end == null || expiresAt.isBefore(end))
                    ? expiresAt
                    : end;
            if (to == null || to.isAfter(pause.from())) {
                stops.add(new Interval(pause.from(), to));
            }
        }
    }

    private @Nullable Instant end(Pause pause, Row row) {
        if (pause.to() != null || !row.bool("endsAtCallback")) {
            return pause.to();
        }
        return callbacks.stream()
                .map(Callback::callbackAt)
                .filter(each -> each.isAfter(pause.from()))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant expiry(Pause pause, Row row, @Nullable Instant end) {
        Integer maximum = row.nullableInteger("limit");
        if (maximum == null) {
            return null;
        }
        Span span = new Span(maximum, row.enumeration("unit", SpanUnit.class));
        DeadlineDraft draft = new DeadlineDraft(
                        deal,
                        version,
                        notes,
                        DeadlineKind.PAUSE_EXPIRY,
                        pause.reason() + "@" + pause.from(),
                        pause.from())
                .runs(new WorkingClock(deal.calendar()), span, null)
                .arg("pause", pause.reason())
                .rows(List.of(row.ref()));
        Instant expiresAt = draft.dueAt();
        boolean over = end != null && !end.isAfter(deal.at());
        if (!over || expiresAt != null && end != null && end.isAfter(expiresAt)) {
            expiries.add(over ? draft.met(end, null) : draft);
            expiryStarts.add(pause.from());
            if (end != null && !over) {
                // With the pause its expiry ends (decided 99).
                notes.changes(end.minusSeconds(1));
            }
        }
        return expiresAt;
    }

    /** When the pause of each expiry began, in the same order. */
    public List<Instant> expiryStarts() {
        return expiryStarts;
    }

    /** By whom the pause names, unless his role is known to be too low, or by a permission; not known is none missing (decided 14). */
    private boolean approved(Pause pause, Role needed) {
        Role role = people.knownRole(pause.approvedBy());
        if (pause.approvedBy() != null && (role == null || norms.rank().atLeast(role, needed))) {
            return true;
        }
        List<Approval> approvals = deal.facts().approvals();
        return approvals == null
                || approvals.stream()
                        .anyMatch(each -> each.type() == ApprovalType.PAUSE
                                && each.subjectId().equals(pause.reason() + "@" + pause.from())
                                && norms.rank().atLeast(each.role(), needed));
    }
}
