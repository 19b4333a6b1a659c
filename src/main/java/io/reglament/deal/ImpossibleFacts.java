package io.reglament.deal;

import static io.reglament.fault.FaultCode.CONTRADICTION;
import static io.reglament.fault.FaultCode.WRONG_ORDER;

import io.reglament.fault.Fault;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be although each field by itself can: refused with 422 (api.md, errors). What is merely doubtful, as an event in
 * the future or a document sent before it was entered, is no fault: it is decided on and listed as a problem.
 */
public final class ImpossibleFacts {
    private static final Map<Class<?>, List<BiConsumer<Object, List<Fault>>>> CHECKS = new HashMap<>();

    static {
        neverBefore(Deal.class, "createdAt", Deal::createdAt, "wonAt", Deal::wonAt);
        neverBefore(Deal.class, "createdAt", Deal::createdAt, "closedAt", Deal::closedAt);
        neverBefore(StageVisit.class, "enteredAt", StageVisit::enteredAt, "leftAt", StageVisit::leftAt);
        neverBefore(Ownership.class, "from", Ownership::from, "to", Ownership::to);
        neverBefore(Contact.class, "occurredAt", Contact::occurredAt, "callbackAt", Contact::callbackAt);
        neverBefore(Pause.class, "from", Pause::from, "to", Pause::to);
        neverBefore(Absence.class, "from", Absence::from, "to", Absence::to);
        neverBefore(
                Participant.class,
                "firstReachedAt",
                Participant::firstReachedAt,
                "lastReachedAt",
                Participant::lastReachedAt);
        neverBefore(
                ManagerAgreement.class, "validFrom", ManagerAgreement::validFrom, "validTo", ManagerAgreement::validTo);
        neverBefore(Document.class, "validFrom", Document::validFrom, "validTo", Document::validTo);
        neverBefore(Dispute.class, "openedAt", Dispute::openedAt, "resolvedAt", Dispute::resolvedAt);
        neverBefore(Claim.class, "receivedAt", Claim::receivedAt, "firstResponseAt", Claim::firstResponseAt);
        neverBefore(Claim.class, "receivedAt", Claim::receivedAt, "sentToServiceAt", Claim::sentToServiceAt);
        neverBefore(Claim.class, "receivedAt", Claim::receivedAt, "completedAt", Claim::completedAt);
        neverBefore(Claim.class, "receivedAt", Claim::receivedAt, "closedAt", Claim::closedAt);
        neverBefore(Handover.class, "submittedAt", Handover::submittedAt, "acceptedAt", Handover::acceptedAt);
        neverBefore(Handover.class, "submittedAt", Handover::submittedAt, "rejectedAt", Handover::rejectedAt);
        neverBefore(Closure.class, "closedAt", Closure::closedAt, "reopenedAt", Closure::reopenedAt);
        check(Deal.class, ImpossibleFacts::deal);
        check(DecisionRequest.class, ImpossibleFacts::request);
        check(Post.class, ImpossibleFacts::post);
        check(InlineCalendar.class, CalendarFaults::in);
    }

    private ImpossibleFacts() {}

    /** What is impossible in this one fact, itself and not the facts inside it; pointers start at it. */
    public static List<Fault> in(Record fact) {
        List<BiConsumer<Object, List<Fault>>> checks = CHECKS.get(fact.getClass());
        if (checks == null) {
            return List.of();
        }
        List<Fault> found = new ArrayList<>();
        checks.forEach(check -> check.accept(fact, found));
        return found;
    }

    private static void request(DecisionRequest request, List<Fault> found) {
        if (request.mode() != Mode.SIMULATION) {
            if (isBefore(request.knowledgeTime(), request.evaluationTime())) {
                found.add(Fault.of(
                        "/evaluationTime",
                        CONTRADICTION,
                        "after knowledgeTime; only a SIMULATION looks ahead of what is known"));
            }
            if (request.regulationVersion() != null) {
                found.add(Fault.of(
                        "/regulationVersion",
                        CONTRADICTION,
                        "only a SIMULATION chooses the version; otherwise time does"));
            }
        }
        if (request.calendarId() != null && request.calendar() != null) {
            found.add(Fault.of("/calendarId", CONTRADICTION, "either calendarId or calendar, not both"));
        }
    }

    /** An open deal was opened again each time that it was closed (decided 71). */
    private static void deal(Deal deal, List<Fault> found) {
        List<Closure> closures = deal.closures() == null ? List.of() : deal.closures();
        if (closures.stream().map(Closure::closedAt).anyMatch(Objects::isNull)) {
            // What is missing there is a fault already.
            return;
        }
        for (int i = 0; i < closures.size(); i++) {
            Closure closure = closures.get(i);
            boolean last = closures.stream().noneMatch(other -> other.closedAt().isAfter(closure.closedAt()));
            if (closure.reopenedAt() == null && (!last || deal.status() == DealStatus.OPEN)) {
                found.add(Fault.of(
                        "/closures/" + i + "/reopenedAt",
                        CONTRADICTION,
                        last ? "status is OPEN, so that the last closure has ended" : "a later closure follows"));
            }
        }
    }

    private static void post(Post post, List<Fault> found) {
        if (post.state() == PostState.VACANT && post.personId() != null) {
            found.add(Fault.of("/personId", CONTRADICTION, "a vacant post has no person"));
        }
    }

    /** Of two times in one second only some have their fraction (decided 65). */
    @SuppressWarnings("unchecked")
    private static <T> @Nullable T wholeSecond(@Nullable T begins) {
        return begins instanceof Instant instant ? (T) instant.truncatedTo(ChronoUnit.SECONDS) : begins;
    }

    private static <R extends Record, T extends Comparable<? super T>> void neverBefore(
            Class<R> fact,
            String beginning,
            Function<R, @Nullable T> begins,
            String end,
            Function<R, @Nullable T> ends) {
        String pointer = "/" + end;
        String detail = end + " is before " + beginning;
        check(fact, (R each, List<Fault> found) -> {
            if (isBefore(ends.apply(each), wholeSecond(begins.apply(each)))) {
                found.add(Fault.of(pointer, WRONG_ORDER, detail));
            }
        });
    }

    private static <R extends Record> void check(Class<R> fact, BiConsumer<R, List<Fault>> check) {
        CHECKS.computeIfAbsent(fact, kind -> new ArrayList<>())
                .add((each, found) -> check.accept(fact.cast(each), found));
    }

    private static <T extends Comparable<? super T>> boolean isBefore(@Nullable T one, @Nullable T other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
