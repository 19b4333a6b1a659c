package io.reglament.evaluation.firstcontact;

import io.reglament.calendar.Interval;
import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingClock;
import io.reglament.deal.Absence;
import io.reglament.deal.Channel;
import io.reglament.deal.Purpose;
import io.reglament.deal.Role;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.AssignmentNorm;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.KnownDeal;
import io.reglament.evaluation.timeline.MissedFirstContact;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Norms;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Segment;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.evaluation.timeline.WayBack;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Party;
import io.reglament.finding.Severity;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens a first-contact obligation for each segment and says how it stands (T01, R-FC-01, R-FC-02, R-FC-06, S1-78). */
public final class FirstContacts {
    private final Timeline time;
    private final KnownDeal deal;
    private final Norms norms;
    private final People people;
    private final Map<Visit, String> visitTrigger = new HashMap<>();
    private final Map<Visit, Boolean> visitContacted = new HashMap<>();
    private final List<FirstContact> firstContacts = new ArrayList<>();
    private final List<MissedFirstContact> missed = new ArrayList<>();

    public FirstContacts(Timeline time) {
        this.time = time;
        this.deal = time.deal();
        this.norms = time.norms();
        this.people = time.people();
        if (deal.facts().contacts() != null) {
            time.segments().forEach(this::open);
        }
    }

    public List<FirstContact> all() {
        return firstContacts;
    }

    public List<MissedFirstContact> missed() {
        return missed;
    }

    private void open(Segment told) {
        Segment segment = afterGap(told);
        Instant start = segment.start();
        Instant closedAt = time.closedAt(segment.visit().stage());
        if (closedAt != null && !start.isBefore(closedAt)) {
            return;
        }
        Purpose purpose = purpose(segment.visit().stage(), start);
        boolean contacted = Boolean.TRUE.equals(visitContacted.get(segment.visit()));
        String trigger = trigger(segment, contacted);
        Channel channel = deal.facts().deal().channel();
        Row row = norms.row(
                "first-contact-deadline", start, trigger, segment.visit().stage(), channel, time.category());
        if (row == null) {
            return;
        }
        boolean needsReached = row.string("satisfiedBy").equals("REACHED");
        NormalisedContact met = first(segment, needsReached);
        if (met != null) {
            visitContacted.put(segment.visit(), true);
        }
        if (!time.consents().forbids(purpose, start) || time.consents().doNotContact()) {
            add(segment, trigger, row, met, purpose, closedAt);
        }
    }

    private void add(
            Segment segment,
            String trigger,
            Row row,
            @Nullable NormalisedContact met,
            Purpose purpose,
            @Nullable Instant closedAt) {
        Span span = new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class));
        WorkingClock clock = time.clock(row.bool("respectClientWindow"), callbackPauses(segment));
        DeadlineDraft draft = new DeadlineDraft(time, DeadlineKind.FIRST_CONTACT, segment.subjectId(), segment.start())
                .trigger(trigger)
                .runs(clock, span, row.nullableInteger("warnPercent"))
                .reassigns(clock, span, row.nullableInteger("reassignAtPercent"))
                .met(met == null ? null : met.at(), met == null ? null : met.id())
                .ends(segment.end(), DeadlineStatus.TRANSFERRED, reasonOfEnd(segment))
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .ends(forbiddenSince(segment, purpose), DeadlineStatus.CANCELLED, forbiddenReason())
                .rows(List.of(row.ref()))
                .arg("stage", segment.visit().stage());
        Deadline deadline = draft.build("R-FC-02", responsible(segment, draft.dueAt(), met, clock, span));
        firstContacts.add(firstContact(segment, deadline, row));
        if (deadline.reassignAt() != null) {
            missed.add(new MissedFirstContact(segment, deadline));
        }
    }

    private FirstContact firstContact(Segment segment, Deadline deadline, Row row) {
        Party owner = people.party(segment.managerId());
        Absence absence = people.absence(segment.managerId(), deal.at());
        People.Addressee head = absence == null
                ? new People.Addressee(owner, List.of())
                : people.head(Role.HEAD_OF_SALES, deadline.bindingAt());
        boolean deputyNeeded = absence != null && absence.deputyId() == null && deadline.asks();
        Party doer = absence == null ? owner : deputyNeeded ? head.party() : deputy(absence, owner);
        return new FirstContact(
                deadline,
                row.enumeration("severity", Severity.class),
                doer,
                deputyNeeded,
                deputyNeeded && absence != null ? deputyDueAt(segment, absence) : null,
                head);
    }

    private Party deputy(Absence absence, Party owner) {
        return absence.deputyId() == null ? owner : people.party(absence.deputyId());
    }

    /** HD-01 after the later of the segment's start and the absence's start (decided 19). */
    private @Nullable Instant deputyDueAt(Segment segment, Absence absence) {
        Instant from = absence.from().isAfter(segment.start()) ? absence.from() : segment.start();
        return time.due(time.plainClock(), from, assignmentSpan(segment.start()));
    }

    private Span assignmentSpan(Instant bindingAt) {
        return AssignmentNorm.of(norms, bindingAt).span();
    }

    /** Who answers for a missed first contact (R-OWN-04, decided 12 and 19). */
    private Party responsible(
            Segment segment, @Nullable Instant dueAt, @Nullable NormalisedContact met, WorkingClock clock, Span span) {
        Party owner = people.party(segment.managerId());
        boolean late = dueAt != null && (met == null ? deal.at() : met.at()).isAfter(dueAt);
        if (dueAt == null || !late) {
            return owner;
        }
        Absence absence = people.absence(segment.managerId(), dueAt);
        if (absence != null && absence.deputyId() != null) {
            return people.party(absence.deputyId());
        }
        boolean headAnswers = absence != null || assignedTooLate(segment, dueAt, met, clock, span);
        return headAnswers ? people.head(Role.HEAD_OF_SALES, segment.start()).party() : owner;
    }

    private boolean assignedTooLate(
            Segment segment, Instant dueAt, @Nullable NormalisedContact met, WorkingClock clock, Span span) {
        Instant assignedAt = segment.assignedAt();
        Instant allowed = time.due(time.plainClock(), segment.start(), assignmentSpan(segment.start()));
        if (allowed == null || !assignedAt.isAfter(allowed)) {
            return false;
        }
        Instant ownLimit = time.due(clock, assignedAt, span);
        return assignedAt.isAfter(dueAt)
                || met != null && ownLimit != null && !met.at().isAfter(ownLimit);
    }

    /** A handed-over lead that nobody contacted yet keeps the visit's own norm (decided 11). */
    private String trigger(Segment segment, boolean contacted) {
        if (contacted) {
            return Trigger.OWNER_CHANGE.name();
        }
        return visitTrigger.computeIfAbsent(segment.visit(), this::trigger);
    }

    /** Who comes after a contact that was made while nobody owned the deal is a change of owner (decided 92). */
    private Segment afterGap(Segment segment) {
        if (segment.unowned().isEmpty()) {
            return segment;
        }
        Visit visit = segment.visit();
        Row row = norms.row(
                "first-contact-deadline",
                visit.from(),
                visitTrigger.computeIfAbsent(visit, this::trigger),
                visit.stage(),
                deal.facts().deal().channel(),
                time.category());
        boolean reached = row == null || row.string("satisfiedBy").equals("REACHED");
        if (segment.unowned().stream().noneMatch(each -> reached ? each.conversation() : each.attempt())) {
            return segment;
        }
        visitContacted.put(visit, true);
        return segment.fromAssignment();
    }

    private String trigger(Visit visit) {
        boolean regress = WayBack.is(visit, deal.facts().deal(), norms);
        return (regress ? Trigger.STAGE_REGRESS : Trigger.STAGE_ENTRY).name();
    }

    private static @Nullable NormalisedContact first(Segment segment, boolean needsReached) {
        return segment.contacts().stream()
                .filter(each -> needsReached ? each.conversation() : each.attempt())
                .findFirst()
                .orElse(null);
    }

    /** An agreed callback stops the clock of the first contact until then (decided 13). */
    private List<Interval> callbackPauses(Segment segment) {
        return time.callbacks().stream()
                .filter(each -> each.callbackAt().isAfter(each.asked().at()))
                .filter(each -> each.callbackAt().isAfter(segment.start()))
                .filter(each -> segment.end() == null || each.asked().at().isBefore(segment.end()))
                .map(each -> new Interval(each.asked().at(), each.callbackAt()))
                .toList();
    }

    private String reasonOfEnd(Segment segment) {
        Instant end = segment.end();
        return end != null && end.equals(segment.visit().to()) ? "STAGE_ENDED" : "OWNER_CHANGED";
    }

    private Purpose purpose(Stage stage, Instant at) {
        Row row = norms.row("contact-purpose", at, stage);
        if (row == null) {
            throw new IllegalStateException("Table contact-purpose has no row for " + stage);
        }
        return row.enumeration("purpose", Purpose.class);
    }

    private @Nullable Instant forbiddenSince(Segment segment, Purpose purpose) {
        if (time.consents().doNotContact()) {
            return segment.start();
        }
        return time.consents().withdrawnFor(purpose, segment.start());
    }

    private String forbiddenReason() {
        return time.consents().doNotContact() ? "DO_NOT_CONTACT" : "CONSENT_WITHDRAWN";
    }
}
