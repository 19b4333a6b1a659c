package io.reglament.evaluation;

import io.reglament.calendar.Interval;
import io.reglament.deal.Approval;
import io.reglament.deal.ApprovalType;
import io.reglament.deal.Outcome;
import io.reglament.deal.Stage;
import io.reglament.regulation.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts attempts and conversations of each owner in one walk over the contacts (model 3.6, T02, decided 16 to 18): what counted, what was
 * ignored and why, when a limit was reached, and which contacts came after it.
 */
final class Counting {
    private final Timeline time;
    private final List<Approval> extensions;
    private final List<CountedAttempt> attempts = new ArrayList<>();
    private final List<LimitReached> limits = new ArrayList<>();
    private final List<Excess> excesses = new ArrayList<>();
    private final List<OwnerCount> counts = new ArrayList<>();
    private final Map<Stage, Row> rows = new EnumMap<>(Stage.class);

    private @Nullable OwnerCount current;
    private @Nullable CountedAttempt last;
    private @Nullable NormalisedContact lastConversation;
    /** Whether the number of the next attempt is not known, because it was not told who called or when to call back. */
    private boolean unsure;

    private @Nullable LocalDate day;
    private int countedOnDay;
    private @Nullable Instant lastValid;
    private int extension;
    private int nextExtension;
    private int dealAttempts;
    private int dealConversations;

    /** An outbound contact of the owner after his limit was reached (R-LIM-03). */
    record Excess(NormalisedContact contact, LimitReached limit, int actual) {}

    /** What was counted for one hold. */
    static final class OwnerCount {
        final Tenure tenure;
        int streak;
        final Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
        final Map<Stage, Integer> streakAt = new EnumMap<>(Stage.class);
        final Map<Stage, List<Ignored>> ignored = new EnumMap<>(Stage.class);
        final Map<LimitKind, LimitReached> active = new EnumMap<>(LimitKind.class);

        OwnerCount(Tenure tenure) {
            this.tenure = tenure;
        }
    }

    Counting(Timeline time) {
        this.time = time;
        List<Approval> approvals = time.deal().facts().approvals();
        this.extensions = approvals == null
                ? List.of()
                : approvals.stream()
                        .filter(each -> each.type() == ApprovalType.CONTACT_LIMIT_EXTENSION
                                && each.subjectId().equals(time.deal().dealId())
                                && Rank.atLeastHeadOfSales(each.role())
                                && each.value() != null)
                        .toList();
        if (time.deal().facts().contacts() != null) {
            time.segments().forEach(this::walk);
            endCurrent(null);
        }
    }

    List<CountedAttempt> attempts() {
        return attempts;
    }

    List<LimitReached> limits() {
        return limits;
    }

    List<Excess> excesses() {
        return excesses;
    }

    List<OwnerCount> counts() {
        return counts;
    }

    int dealAttempts() {
        return dealAttempts;
    }

    int dealConversations() {
        return dealConversations;
    }

    int extension() {
        return extension;
    }

    /** The row of T02 for a stage; null where the table has none, which is an exception case. */
    @Nullable
    Row row(Stage stage) {
        Row known = rows.get(stage);
        if (known == null) {
            known = time.norms().row("contact-limit", time.deal().at(), stage, time.category());
            if (known != null) {
                rows.put(stage, known);
            }
        }
        return known;
    }

    private void walk(Segment segment) {
        Row row = row(segment.visit().stage());
        if (row == null) {
            return;
        }
        enter(segment, row);
        for (NormalisedContact contact : segment.contacts()) {
            extend(contact.at(), row);
            count(contact, segment, row);
        }
        extend(segment.end() == null ? time.deal().at() : segment.end(), row);
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
        owner.reached.putIfAbsent(stage, 0);
        owner.streakAt.put(stage, owner.streak);
        owner.ignored.putIfAbsent(stage, new ArrayList<>());
        Integer maximum = row.nullableInteger("maxReachedToClose");
        NormalisedContact before = lastConversation;
        if (maximum != null && owner.reached.get(stage) >= maximum + extension && before != null) {
            reach(LimitKind.REACHED, segment, row, maximum, before, segment.start());
        }
    }

    private void leave(Segment segment) {
        OwnerCount owner = current;
        Instant end = segment.end();
        if (owner == null) {
            return;
        }
        owner.streakAt.put(segment.visit().stage(), owner.streak);
        LimitReached reached = owner.active.get(LimitKind.REACHED);
        if (reached != null
                && end != null
                && end.equals(segment.visit().to())
                && !end.equals(segment.tenure().to())) {
            end(owner, LimitKind.REACHED, end, DeadlineStatus.CANCELLED, "STAGE_LEFT");
        }
    }

    private void endCurrent(@Nullable Instant nextOwnerFrom) {
        OwnerCount owner = current;
        if (owner == null) {
            return;
        }
        Instant changedAt = nextOwnerFrom == null ? owner.tenure.to() : nextOwnerFrom;
        for (LimitKind kind : LimitKind.values()) {
            if (owner.active.containsKey(kind)) {
                if (changedAt == null) {
                    limits.add(owner.active.get(kind));
                } else {
                    end(owner, kind, changedAt, DeadlineStatus.MET, "OWNER_CHANGED");
                }
            }
        }
        current = null;
        last = null;
        lastConversation = null;
        unsure = false;
    }

    private void end(OwnerCount owner, LimitKind kind, Instant at, DeadlineStatus status, String reason) {
        LimitReached active = owner.active.remove(kind);
        if (active != null) {
            limits.add(active.ended(at, status, reason));
        }
    }

    private void count(NormalisedContact contact, Segment segment, Row row) {
        if (contact.conversation()) {
            converse(contact, segment, row);
        } else if (contact.outbound()
                && contact.byPerson()
                && !contact.fact().outcome().reached()) {
            attempt(contact, segment, row);
        }
    }

    private void converse(NormalisedContact contact, Segment segment, Row row) {
        OwnerCount owner = owner();
        Stage stage = segment.visit().stage();
        dealConversations++;
        meetRetry(contact);
        boolean own = segment.managerId().equals(contact.managerId());
        int reached = owner.reached.merge(stage, own ? 1 : 0, Integer::sum);
        if (own && contact.outbound()) {
            exceed(contact, owner, stage);
        }
        owner.streak = 0;
        last = null;
        end(owner, LimitKind.UNANSWERED, contact.at(), DeadlineStatus.CANCELLED, "CONVERSATION");
        Integer maximum = row.nullableInteger("maxReachedToClose");
        if (own && maximum != null && reached >= maximum + extension && !owner.active.containsKey(LimitKind.REACHED)) {
            reach(LimitKind.REACHED, segment, row, maximum, contact, contact.at());
        }
        lastConversation = contact;
        unsure = contact.fact().outcome() == Outcome.CALLBACK_REQUESTED
                && contact.fact().callbackAt() == null;
    }

    private void attempt(NormalisedContact contact, Segment segment, Row row) {
        OwnerCount owner = owner();
        boolean own = segment.managerId().equals(contact.managerId());
        IgnoredReason invalid = invalid(contact, row);
        boolean somebodys = contact.managerId() == null;
        IgnoredReason reason = own || somebodys ? invalid : IgnoredReason.NOT_OWNER;
        if (invalid == null) {
            meetRetry(contact);
            lastValid = contact.at();
            useDay(time.deal().calendar().localDate(contact.at()));
            dealAttempts++;
        }
        if (reason != null) {
            owner.ignored
                    .computeIfAbsent(segment.visit().stage(), any -> new ArrayList<>())
                    .add(new Ignored(contact.id(), reason));
            return;
        }
        if (somebodys) {
            time.findings().unknown("contacts", contact.id(), "managerId", contact.at());
            unsure = true;
            last = null;
            return;
        }
        owner.streak++;
        exceed(contact, owner, segment.visit().stage());
        int maximum = row.integer("maxUnanswered");
        boolean reached = owner.streak >= maximum + extension;
        if (reached && !owner.active.containsKey(LimitKind.UNANSWERED)) {
            reach(LimitKind.UNANSWERED, segment, row, maximum, contact, contact.at());
        }
        if (!unsure) {
            boolean dayUsed = countedOnDay >= row.integer("maxCountedPerDay");
            last = new CountedAttempt(
                    contact, segment.tenure(), segment.visit(), row, owner.streak, reached, dayUsed, null);
            attempts.add(last);
        }
    }

    private void useDay(LocalDate date) {
        countedOnDay = date.equals(day) ? countedOnDay + 1 : 1;
        day = date;
    }

    /** The last counted attempt is met by the next valid attempt of anybody, or by a conversation. */
    private void meetRetry(NormalisedContact contact) {
        CountedAttempt open = last;
        if (open != null && !attempts.isEmpty()) {
            attempts.set(attempts.size() - 1, attempts.get(attempts.size() - 1).metBy(contact));
        }
    }

    /** Why an attempt would not count whoever made it; null when it would. */
    private @Nullable IgnoredReason invalid(NormalisedContact contact, Row row) {
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
        if (lastValid != null && contact.at().isBefore(lastValid.plus(gap))) {
            return IgnoredReason.MIN_GAP;
        }
        return date.equals(day) && countedOnDay >= row.integer("maxCountedPerDay") ? IgnoredReason.DAILY_MAX : null;
    }

    private void reach(LimitKind kind, Segment segment, Row row, int maximum, NormalisedContact by, Instant at) {
        Instant effective = time.findings().effectiveFrom();
        Instant from = at.isBefore(effective) ? effective : at;
        owner().active
                .put(
                        kind,
                        new LimitReached(
                                kind,
                                segment.tenure(),
                                segment.visit(),
                                row,
                                maximum + extension,
                                from,
                                by,
                                null,
                                null,
                                null));
    }

    /** The limit that was reached first is the one exceeded. */
    private void exceed(NormalisedContact contact, OwnerCount owner, Stage stage) {
        LimitReached first = null;
        for (LimitReached each : owner.active.values()) {
            if (!contact.at().isBefore(each.from())
                    && !contact.id().equals(each.by().id())) {
                first = first == null || each.from().isBefore(first.from()) ? each : first;
            }
        }
        if (first != null) {
            int actual = first.kind() == LimitKind.UNANSWERED ? owner.streak : owner.reached.getOrDefault(stage, 0);
            excesses.add(new Excess(contact, first, actual));
        }
    }

    /** An extension by the head raises the limits from its instant on, and withdraws what was pending (R-LIM-04). */
    private void extend(Instant until, Row row) {
        while (nextExtension < extensions.size()
                && !extensions.get(nextExtension).at().isAfter(until)) {
            Approval approval = extensions.get(nextExtension++);
            extension += approval.value() == null ? 0 : approval.value().intValue();
            OwnerCount owner = owner();
            LimitReached unanswered = owner.active.get(LimitKind.UNANSWERED);
            if (unanswered != null && owner.streak < row.integer("maxUnanswered") + extension) {
                end(owner, LimitKind.UNANSWERED, approval.at(), DeadlineStatus.CANCELLED, "EXTENSION");
            }
            LimitReached conversations = owner.active.get(LimitKind.REACHED);
            Integer maximum = row.nullableInteger("maxReachedToClose");
            if (conversations != null
                    && maximum != null
                    && owner.reached.getOrDefault(conversations.visit().stage(), 0) < maximum + extension) {
                end(owner, LimitKind.REACHED, approval.at(), DeadlineStatus.CANCELLED, "EXTENSION");
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
