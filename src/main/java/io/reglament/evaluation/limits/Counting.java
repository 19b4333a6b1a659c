package io.reglament.evaluation.limits;

import io.reglament.deal.Actor;
import io.reglament.deal.ContactOutcome;
import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.LimitKind;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Segment;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.IgnoredReason;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts attempts and conversations of each owner in one walk over the contacts (model 3.6, T02, decided 16 to 18): what counted, what was
 * ignored and why, when a limit was reached, and which contacts came after it.
 */
public final class Counting {
    private final Timeline time;
    private final Extensions extensions;
    private final AttemptPace pace;
    private final List<CountedAttempt> attempts = new ArrayList<>();
    private final ExhaustedLimits limits;
    private final List<OwnerCount> counts = new ArrayList<>();
    private final LimitNorms norms;

    private @Nullable OwnerCount current;
    private @Nullable CountedAttempt last;
    private @Nullable NormalisedContact lastConversation;
    /** Whether the number of the next attempt is not known, because it was not known who called or when to call back. */
    private boolean unsure;

    /** How many of the deal's contacts the walk has passed. */
    private int passed;

    private int dealAttempts;
    private int dealConversations;

    /** @param held limits that an older version reached while it was in force: they stay with it (decided 98) */
    public Counting(Timeline time, List<ExhaustedLimit> held) {
        this.time = time;
        this.extensions = new Extensions(time.deal(), time.norms().rank());
        this.pace = new AttemptPace(time);
        this.norms = new LimitNorms(time);
        this.limits = new ExhaustedLimits(time.version().effectiveFrom(), held, extensions);
        if (time.deal().facts().contacts() != null) {
            time.segments().forEach(this::walk);
            passUnowned(null);
            endCurrent(null);
        }
    }

    List<CountedAttempt> attempts() {
        return attempts;
    }

    public List<ExhaustedLimit> limits() {
        return limits.all();
    }

    public List<ExhaustedLimits.Excess> excesses() {
        return limits.excesses();
    }

    public List<OwnerCount> counts() {
        return counts;
    }

    public int dealAttempts() {
        return dealAttempts;
    }

    public int dealConversations() {
        return dealConversations;
    }

    public int extension() {
        return extensions.sum();
    }

    /** The row of T02 for a stage and what the client was then (decided 62); null where it has none, which is an exception case. */
    @Nullable
    public Row row(Stage stage, Instant at) {
        return norms.at(stage, at);
    }

    private void walk(Segment segment) {
        Stage stage = segment.visit().stage();
        Row row = row(stage, segment.start());
        if (row == null || segment.contacts().stream().anyMatch(contact -> row(stage, contact.at()) == null)) {
            return;
        }
        passUnowned(segment.assignedAt());
        enter(segment, row);
        for (NormalisedContact contact : segment.contacts()) {
            passed++;
            extend(contact.at());
            limits.inherit(owner(), contact.at());
            count(contact, segment, Objects.requireNonNull(row(stage, contact.at())));
        }
        extend(segment.end() == null ? time.deal().at() : segment.end());
        leave(segment);
    }

    private void enter(Segment segment, Row row) {
        OwnerCount owner = current;
        if (owner == null || owner.tenure != segment.tenure()) {
            endCurrent(segment.tenure().from());
            owner = new OwnerCount(segment.tenure());
            current = owner;
            counts.add(owner);
        }
        Stage stage = segment.visit().stage();
        owner.enter(stage);
        Integer maximum = row.nullableInteger("maxReachedToClose");
        NormalisedContact before = lastConversation;
        if (maximum != null && owner.reached(stage) >= maximum + extension() && before != null) {
            limits.reach(owner, LimitKind.CONVERSATIONS, segment, row, maximum, before, segment.start());
        }
    }

    /** Contacts in a gap without owner pace those after them, and are nobody's (decided 92). */
    private void passUnowned(@Nullable Instant until) {
        List<NormalisedContact> all = time.contacts();
        for (; passed < all.size() && (until == null || all.get(passed).at().isBefore(until)); passed++) {
            NormalisedContact contact = all.get(passed);
            Visit visit = time.visitAt(contact.at());
            Row row = visit == null ? null : row(visit.stage(), contact.at());
            if (row == null) {
                continue;
            }
            if (contact.conversation()) {
                dealConversations++;
            } else if (attempted(contact) && pace.against(contact, row) == null) {
                pace.made(contact);
                dealAttempts++;
            }
        }
    }

    private void leave(Segment segment) {
        OwnerCount owner = current;
        Instant end = segment.end();
        if (owner == null) {
            return;
        }
        owner.streakAt.put(segment.visit().stage(), owner.streak);
        limits.inherit(owner, end == null ? time.deal().at() : end);
        ExhaustedLimit reached = owner.active.get(LimitKind.CONVERSATIONS);
        if (reached != null
                && end != null
                && end.equals(segment.visit().to())
                && !end.equals(segment.tenure().to())) {
            limits.end(owner, LimitKind.CONVERSATIONS, end, DeadlineStatus.CANCELLED, "STAGE_LEFT");
        }
    }

    private void endCurrent(@Nullable Instant nextOwnerFrom) {
        OwnerCount owner = current;
        if (owner == null) {
            return;
        }
        limits.leave(owner, nextOwnerFrom == null ? owner.tenure.to() : nextOwnerFrom);
        current = null;
        last = null;
        lastConversation = null;
        unsure = false;
    }

    private void count(NormalisedContact contact, Segment segment, Row row) {
        if (contact.conversation()) {
            converse(contact, segment, row);
        } else if (attempted(contact)) {
            attempt(contact, segment, row);
        }
    }

    private static boolean attempted(NormalisedContact contact) {
        return contact.outbound()
                && contact.byPerson()
                && !contact.fact().outcome().reached();
    }

    /** Only a manager's own contacts are the owner's; an operator who names him is a colleague (decided 95). */
    private static boolean isOwn(Segment segment, NormalisedContact contact) {
        return contact.fact().actor() == Actor.MANAGER && segment.managerId().equals(contact.managerId());
    }

    private void converse(NormalisedContact contact, Segment segment, Row row) {
        OwnerCount owner = owner();
        Stage stage = segment.visit().stage();
        dealConversations++;
        meetRetry(contact);
        boolean own = isOwn(segment, contact);
        int reached = owner.reached.merge(stage, own ? 1 : 0, Integer::sum);
        if (own && contact.outbound()) {
            limits.exceed(contact, owner, stage);
        }
        owner.streak = 0;
        last = null;
        limits.end(owner, LimitKind.UNANSWERED, contact.at(), DeadlineStatus.CANCELLED, "CONVERSATION");
        Integer maximum = row.nullableInteger("maxReachedToClose");
        if (own
                && maximum != null
                && reached >= maximum + extension()
                && !owner.active.containsKey(LimitKind.CONVERSATIONS)) {
            limits.reach(owner, LimitKind.CONVERSATIONS, segment, row, maximum, contact, contact.at());
        }
        lastConversation = contact;
        unsure = contact.fact().outcome() == ContactOutcome.CALLBACK_REQUESTED
                && contact.fact().callbackAt() == null;
    }

    private void attempt(NormalisedContact contact, Segment segment, Row row) {
        OwnerCount owner = owner();
        boolean own = isOwn(segment, contact);
        IgnoredReason invalid = pace.against(contact, row);
        boolean somebodys = contact.managerId() == null && contact.fact().actor() == Actor.MANAGER;
        IgnoredReason reason = own || somebodys ? invalid : IgnoredReason.NOT_OWNER;
        if (invalid == null) {
            meetRetry(contact);
            pace.made(contact);
            dealAttempts++;
        }
        if (reason != null) {
            owner.ignore(segment.visit().stage(), contact, reason);
            return;
        }
        if (somebodys) {
            time.notes().unknown("contacts", contact.id(), "managerId", contact.at());
            unsure = true;
            last = null;
            return;
        }
        owner.streak++;
        limits.exceed(contact, owner, segment.visit().stage());
        int maximum = row.integer("maxUnanswered");
        boolean reached = owner.streak >= maximum + extension();
        if (reached && !owner.active.containsKey(LimitKind.UNANSWERED)) {
            limits.reach(owner, LimitKind.UNANSWERED, segment, row, maximum, contact, contact.at());
        }
        if (!unsure) {
            boolean over = !owner.active.isEmpty();
            last = new CountedAttempt(
                    contact,
                    segment.tenure(),
                    segment.visit(),
                    row,
                    owner.streak,
                    over,
                    pace.dayUsed(row),
                    contact.at(),
                    null);
            attempts.add(last);
        }
    }

    /** The last counted attempt is met by the next valid attempt of anybody, or by a conversation. */
    private void meetRetry(NormalisedContact contact) {
        CountedAttempt open = last;
        if (open != null && !attempts.isEmpty()) {
            attempts.set(attempts.size() - 1, attempts.get(attempts.size() - 1).metBy(contact));
        }
    }

    /** An extension by the head raises the limits from its instant on, and withdraws what was pending (R-LIM-04). */
    private void extend(Instant until) {
        for (Instant at = extensions.takeBy(until); at != null; at = extensions.takeBy(until)) {
            limits.inherit(owner(), at);
            limits.extend(owner(), at);
            CountedAttempt waiting = last;
            if (waiting != null && waiting.reachedLimit() && owner().active.isEmpty()) {
                last = waiting.owedAgain(at);
                attempts.add(last);
            }
        }
    }

    private OwnerCount owner() {
        OwnerCount owner = current;
        if (owner == null) {
            throw new IllegalStateException("Counting outside a hold");
        }
        return owner;
    }
}
