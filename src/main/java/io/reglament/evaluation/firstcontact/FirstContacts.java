package io.reglament.evaluation.firstcontact;

import io.reglament.calendar.WorkingClock;
import io.reglament.deal.Purpose;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.Answerable;
import io.reglament.evaluation.timeline.Consents;
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
import io.reglament.regulation.table.Row;
import java.time.Duration;
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
    private final Map<Visit, Row> visitCarries = new HashMap<>();
    private final Answerable answerable;
    private final CallbackPauses callbackPauses;
    private final List<FirstContact> firstContacts = new ArrayList<>();
    private final List<MissedFirstContact> missed = new ArrayList<>();
    /** What the visit before left open and not yet missed. */
    private @Nullable Owed leftOpen;

    public FirstContacts(Timeline time) {
        this.time = time;
        this.deal = time.deal();
        this.norms = time.norms();
        this.people = time.people();
        this.answerable = new Answerable(time);
        this.callbackPauses = new CallbackPauses(time);
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

    private void open(Segment known) {
        Segment segment = afterGap(known);
        Visit visit = segment.visit();
        Instant closedAt = time.closedAt(visit.stage(), segment.start());
        if (closedAt != null && !segment.start().isBefore(closedAt)) {
            return;
        }
        @Nullable Owed carried = carriedInto(segment);
        boolean contacted = Boolean.TRUE.equals(visitContacted.get(visit));
        String trigger = trigger(segment, contacted);
        Instant start = start(segment);
        Instant from = start == null ? segment.start() : start;
        Row row = norms.row(
                "first-contact-deadline",
                from,
                trigger,
                visit.stage(),
                deal.facts().deal().channel(),
                time.categoryAt(from));
        if (row == null) {
            return;
        }
        Owed own = new Owed(row, from);
        DeadlineDraft draft = draft(segment, trigger, own, from);
        @Nullable Owed other = contacted ? null : carried;
        Owed owed = own;
        if (other != null) {
            DeadlineDraft before = draft(segment, trigger, other, from);
            owed = isDueBefore(before, draft) ? other : own;
            draft = owed == own ? draft : before;
            visitCarries.put(visit, other.row());
        }
        NormalisedContact met = first(segment, owed.needsReached());
        if (met != null) {
            visitContacted.put(visit, true);
        }
        if (start != null
                && (met == null
                        || met.at().isBefore(segment.start())
                        || !met.at().isBefore(start))) {
            draft.rows(
                    other == null || other.row().equals(row)
                            ? List.of(row.ref())
                            : List.of(row.ref(), other.row().ref()));
            add(segment, owed, draft, met, closedAt);
        }
    }

    /** What an earlier visit left open goes on in the first segment of the next; who takes it over inherits the row (decided 11, 69). */
    private @Nullable Owed carriedInto(Segment segment) {
        if (segment.previous() != null) {
            Row row = visitCarries.get(segment.visit());
            return row == null ? null : new Owed(row, segment.start());
        }
        Owed left = leftOpen;
        leftOpen = null;
        return segment.visit().reopened() ? null : left;
    }

    private static boolean isDueBefore(DeadlineDraft one, DeadlineDraft other) {
        Instant due = one.dueAt();
        Instant otherDue = other.dueAt();
        return due != null && (otherDue == null || due.isBefore(otherDue));
    }

    private DeadlineDraft draft(Segment segment, String trigger, Owed owed, Instant start) {
        WorkingClock clock = clock(segment, owed);
        return new DeadlineDraft(time, DeadlineKind.FIRST_CONTACT, segment.subjectId(), start)
                .trigger(trigger)
                .runs(clock, owed.from(), owed.span(), owed.row().nullableInteger("warnPercent"))
                .reassigns(clock, owed.from(), owed.span(), owed.row().nullableInteger("reassignAtPercent"))
                .arg("stage", segment.visit().stage());
    }

    private WorkingClock clock(Segment segment, Owed owed) {
        return time.clock(owed.row().bool("respectClientWindow"), callbackPauses.of(segment, owed.from()));
    }

    /** Its own start, or the consent that came later and allowed it; null where it stays forbidden (decided 70). */
    private @Nullable Instant start(Segment segment) {
        Instant start = segment.start();
        Stage stage = segment.visit().stage();
        Purpose purpose = time.consents().purpose(stage, start);
        if (time.consents().permits(purpose, start) || time.consents().doNotContact()) {
            return start;
        }
        Instant allowed = time.consents().allowedFrom(stage, start);
        if (allowed == null && !time.consents().forbids(purpose, start)) {
            return start;
        }
        boolean inTime = allowed != null
                && !allowed.isAfter(deal.at())
                && (segment.end() == null || allowed.isBefore(segment.end()));
        return inTime ? allowed : null;
    }

    private void add(
            Segment segment,
            Owed owed,
            DeadlineDraft draft,
            @Nullable NormalisedContact met,
            @Nullable Instant closedAt) {
        Stage stage = segment.visit().stage();
        Consents.Ban ban = time.ban(stage, segment.start());
        draft.met(met == null ? null : later(met.at(), segment.start()), met == null ? null : met.id())
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .ends(segment.end(), DeadlineStatus.TRANSFERRED, reasonOfEnd(segment));
        if (ban != null) {
            draft.ends(ban.at(), DeadlineStatus.CANCELLED, ban.reason());
        }
        Deadline deadline = draft.build("R-FC-02", responsible(segment, owed, draft, met));
        boolean neverOpen = deadline.dueAt() == null
                && !owed.span().unit().inDays()
                && clock(segment, owed).sharesNoHours(owed.from());
        firstContacts.add(new FirstContact(
                answerable.of(deadline, segment.managerId(), segment.start()), owed.severity(), neverOpen));
        if (deadline.reassignAt() != null) {
            missed.add(new MissedFirstContact(segment, deadline, draft.over()));
        }
        boolean leftUndone = "STAGE_ENDED".equals(deadline.reason()) && !visitContacted.containsKey(segment.visit());
        leftOpen = leftUndone ? owed : leftOpen;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Who answers for a missed first contact (R-OWN-04, decided 12, 19 and 96). */
    private Party responsible(Segment segment, Owed owed, DeadlineDraft draft, @Nullable NormalisedContact met) {
        Instant dueAt = draft.dueAt();
        Instant over = draft.over();
        if (dueAt == null || !(over == null ? deal.at() : over).isAfter(dueAt)) {
            return people.party(segment.managerId());
        }
        return assignedTooLate(segment, owed, dueAt, met)
                ? answerable.head(segment.start()).party()
                : answerable.forMissed(segment.managerId(), dueAt, segment.start());
    }

    private boolean assignedTooLate(Segment segment, Owed owed, Instant dueAt, @Nullable NormalisedContact met) {
        Instant assignedAt = segment.assignedAt();
        Instant allowed = time.due(time.plainClock(), segment.start(), answerable.assignmentSpan(segment.start()));
        if (allowed == null || !assignedAt.isAfter(allowed)) {
            return false;
        }
        Instant ownLimit = time.due(clock(segment, owed), assignedAt, owed.span());
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
                time.categoryAt(visit.from()));
        boolean reached = row == null || row.string("satisfiedBy").equals("REACHED");
        if (segment.unowned().stream().noneMatch(each -> reached ? each.conversation() : each.attempt())) {
            return segment;
        }
        visitContacted.put(visit, true);
        return segment.fromAssignment();
    }

    private String trigger(Visit visit) {
        boolean regress = WayBack.is(visit, deal.facts().deal(), norms);
        return (regress || visit.reopened() ? Trigger.STAGE_REGRESS : Trigger.STAGE_ENTRY).name();
    }

    private @Nullable NormalisedContact first(Segment segment, boolean needsReached) {
        NormalisedContact made = madeTheLead(segment);
        return made != null
                ? made
                : segment.contacts().stream()
                        .filter(each -> needsReached ? each.conversation() : each.attempt())
                        .findFirst()
                        .orElse(null);
    }

    /** The conversation out of which the lead came, a shop visit too, is its first contact (decided 61). */
    private @Nullable NormalisedContact madeTheLead(Segment segment) {
        boolean first = segment.visit().index() == 0 && !segment.visit().reopened() && segment.previous() == null;
        Integer minutes = first ? norms.parameters(segment.start()).nullableInteger("leadFromContactMinutes") : null;
        if (minutes == null) {
            return null;
        }
        Instant earliest = segment.start().minus(Duration.ofMinutes(minutes));
        return time.contacts().stream()
                .filter(each -> each.conversation() && each.at().isBefore(segment.start()))
                .filter(each -> !each.at().isBefore(earliest))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private String reasonOfEnd(Segment segment) {
        Instant end = segment.end();
        return end != null && end.equals(segment.visit().to()) ? "STAGE_ENDED" : "OWNER_CHANGED";
    }
}
