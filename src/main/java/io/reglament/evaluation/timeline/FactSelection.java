package io.reglament.evaluation.timeline;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.Claim;
import io.reglament.deal.ClaimStatus;
import io.reglament.deal.Client;
import io.reglament.deal.Contact;
import io.reglament.deal.Deal;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DealStatus;
import io.reglament.deal.Dispute;
import io.reglament.deal.DisputeState;
import io.reglament.deal.Fact;
import io.reglament.deal.Order;
import io.reglament.deal.PriorAccrual;
import io.reglament.finding.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses the facts that a run may see: R-FACT-01, 02 and 03, on both time axes (decided 64 and 88). */
public final class FactSelection {
    private static final Comparator<Fact> IN_ORDER = Comparator.comparing(
                    Fact::happenedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fact::factId, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Object::toString);
    private static final Comparator<Fact> LATEST_RECORD = Comparator.comparing(
                    Fact::knownAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Object::toString);

    private final Instant at;
    private final Instant knownAt;
    private final Duration skew;
    private final boolean live;
    private final Notes notes;
    private final Horizon horizon;

    /**
     * @param at evaluationTime
     * @param knownAt knowledgeTime
     * @param skew how far ahead of knowledgeTime a clock may run before its event counts as future
     * @param live whether the facts are known now, so that one from later is a mistake and not only out of view
     */
    public FactSelection(Instant at, Instant knownAt, Duration skew, boolean live, Notes notes) {
        this.at = at;
        this.knownAt = knownAt;
        this.skew = skew;
        this.live = live;
        this.notes = notes;
        this.horizon = new Horizon(at, knownAt, skew, notes);
    }

    public KnownDeal select(DealFacts told, WorkingCalendar calendar, boolean forecast) {
        Client client = told.client();
        DealFacts seen = new DealFacts(
                asOfNow(told.deal()),
                client == null ? null : horizon.seen(client),
                keep(told.stageHistory()),
                keep(told.ownerships()),
                keep(told.contacts()),
                keep(told.pauses()),
                keep(told.participants()),
                keep(told.managerAgreements()),
                keep(told.splitAgreements()),
                keep(told.disputes()),
                keep(told.payments()),
                accrued(told.priorAccruals()),
                keep(told.documents()),
                keep(told.orders()),
                keep(told.availability()),
                keep(told.feasibility()),
                keep(told.claims()),
                keep(told.handovers()),
                keep(told.approvals()),
                keep(told.staff()),
                keep(told.violationHistory()),
                keep(told.inboundActions()),
                told.grievances(),
                told.feedback(),
                told.roster());
        return new KnownDeal(seen, at, knownAt, calendar, forecast, skew);
    }

    private <F extends Fact> @Nullable List<F> keep(@Nullable List<F> told) {
        if (told == null) {
            return null;
        }
        List<F> kept = new ArrayList<>(told.size());
        for (F fact : once(told)) {
            Instant happenedAt = wholeSecond(fact.happenedAt());
            if (happenedAt == null || !horizon.putRight(happenedAt).isAfter(at)) {
                kept.add(asOfNow(fact));
            } else {
                // It is known already, so that the answer is another when its time comes (decided 99).
                notes.changes(horizon.putRight(happenedAt).minusSeconds(1));
            }
        }
        kept.sort(IN_ORDER);
        return List.copyOf(kept);
    }

    /** Two equal sums accrued to one manager are two accruals: they have no id by which one could repeat the other. */
    private @Nullable List<PriorAccrual> accrued(@Nullable List<PriorAccrual> told) {
        return told == null
                ? null
                : told.stream().filter(this::isKnown).sorted(IN_ORDER).toList();
    }

    /**
     * Whether the fact may be seen with what is known. In a look back what became known later is silently out of view; told now it is a
     * mistake, as is what claims to be known before it happened.
     */
    private boolean isKnown(Fact fact) {
        Instant known = wholeSecond(fact.knownAt());
        boolean future = isAhead(wholeSecond(fact.happenedAt()));
        if (known != null && (live ? !future && isAhead(known) : known.isAfter(knownAt))) {
            return false;
        }
        if (future) {
            String id = fact.factId();
            notes.problem("FUTURE_EVENT", FactName.of(fact), id == null ? List.of() : List.of(id), at);
        }
        return !future;
    }

    private static @Nullable Instant wholeSecond(@Nullable Instant told) {
        return told == null ? null : Horizon.wholeSecond(told);
    }

    private boolean isAhead(@Nullable Instant instant) {
        return instant != null && instant.isAfter(knownAt.plus(skew));
    }

    /** One statement for each id: of those that are known the only one, or the one recorded last. */
    private <F extends Fact> List<F> once(List<F> told) {
        TreeMap<String, F> byId = new TreeMap<>();
        LinkedHashSet<F> withoutId = new LinkedHashSet<>();
        TreeMap<String, Set<F>> repeated = new TreeMap<>();
        for (F fact : told) {
            if (!isKnown(fact)) {
                continue;
            }
            String id = fact.factId();
            if (id == null) {
                withoutId.add(fact);
                continue;
            }
            F before = byId.putIfAbsent(id, fact);
            if (before != null) {
                Set<F> statements = repeated.computeIfAbsent(id, any -> new HashSet<>(Set.of(before)));
                if (!statements.add(fact)) {
                    notes.problem("DUPLICATE_EVENT", id, List.of(id), at);
                }
            }
        }
        repeated.forEach((id, statements) -> byId.put(id, latest(id, statements)));
        List<F> all = new ArrayList<>(byId.values());
        all.addAll(withoutId);
        return all;
    }

    private <F extends Fact> F latest(String id, Set<F> statements) {
        if (statements.size() > 1) {
            notes.problem("DUPLICATE_EVENT_CONFLICT", id, List.of(id), at);
        }
        return statements.stream().max(LATEST_RECORD).orElseThrow();
    }

    /** A fact as of evaluationTime: what ended later is still open. */
    private <F> F asOfNow(F fact) {
        F seen = horizon.seen(fact);
        if (seen == fact) {
            return fact;
        }
        if (fact instanceof Deal told && seen instanceof Deal deal) {
            return horizon.with(seen, "status", status(told, deal));
        }
        if (fact instanceof Contact told && seen instanceof Contact contact && told.reportFiledAt() != null) {
            return contact.reportFiledAt() == null ? horizon.with(seen, "reportFiled", false) : seen;
        }
        if (fact instanceof Order told && seen instanceof Order order && told.pickedUpAt() != null) {
            return order.pickedUpAt() == null ? horizon.with(seen, "pickedUpByRepresentative", false) : seen;
        }
        if (fact instanceof Claim told && seen instanceof Claim claim && told.closedAt() != null) {
            return claim.closedAt() == null ? horizon.with(seen, "status", ClaimStatus.OPEN) : seen;
        }
        if (fact instanceof Dispute told && seen instanceof Dispute dispute && told.resolvedAt() != null) {
            return dispute.resolvedAt() == null ? horizon.with(seen, "state", DisputeState.OPEN) : seen;
        }
        return seen;
    }

    private static DealStatus status(Deal told, Deal seen) {
        boolean lostLater = told.status() != DealStatus.WON && told.closedAt() != null && seen.closedAt() == null;
        boolean wonLater = told.status() == DealStatus.WON && told.wonAt() != null && seen.wonAt() == null;
        if (!lostLater && !wonLater) {
            return told.status();
        }
        return seen.wonAt() == null ? DealStatus.OPEN : DealStatus.WON;
    }
}
