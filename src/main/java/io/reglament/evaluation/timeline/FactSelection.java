package io.reglament.evaluation.timeline;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DealFacts;
import io.reglament.deal.Fact;
import io.reglament.deal.PriorAccrual;
import io.reglament.finding.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses the facts that a run may see: R-FACT-01, 02 and 03, on both time axes. */
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
    private final Notes notes;

    /**
     * @param at evaluationTime
     * @param knownAt knowledgeTime
     * @param skew how far ahead of knowledgeTime a clock may run before its event counts as future
     */
    public FactSelection(Instant at, Instant knownAt, Duration skew, Notes notes) {
        this.at = at;
        this.knownAt = knownAt;
        this.skew = skew;
        this.notes = notes;
    }

    public KnownDeal select(DealFacts told, WorkingCalendar calendar, boolean forecast) {
        DealFacts seen = new DealFacts(
                told.deal(),
                told.client(),
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
        return new KnownDeal(seen, at, knownAt, calendar, forecast);
    }

    private <F extends Fact> @Nullable List<F> keep(@Nullable List<F> told) {
        if (told == null) {
            return null;
        }
        List<F> kept = new ArrayList<>(told.size());
        for (F fact : once(told)) {
            if (isInView(fact)) {
                kept.add(fact);
            }
        }
        kept.sort(IN_ORDER);
        return List.copyOf(kept);
    }

    /** Two equal sums accrued to one manager are two accruals: they have no id by which one could repeat the other. */
    private @Nullable List<PriorAccrual> accrued(@Nullable List<PriorAccrual> told) {
        return told == null
                ? null
                : told.stream()
                        .filter(each -> !isUnheardOf(each))
                        .sorted(IN_ORDER)
                        .toList();
    }

    private boolean isUnheardOf(Fact fact) {
        return fact.recordedAt() != null && knownAt.isBefore(fact.recordedAt());
    }

    /** One statement for each id: the only one, or the one recorded last; those that the CRM did not yet know are left out. */
    private <F extends Fact> Iterable<F> once(List<F> told) {
        TreeMap<String, F> byId = new TreeMap<>();
        LinkedHashSet<F> withoutId = new LinkedHashSet<>();
        for (F fact : told) {
            if (isUnheardOf(fact)) {
                continue;
            }
            String id = fact.factId();
            if (id == null) {
                withoutId.add(fact);
            } else {
                byId.merge(id, fact, (one, other) -> choose(id, one, other));
            }
        }
        List<F> all = new ArrayList<>(byId.values());
        all.addAll(withoutId);
        return all;
    }

    private <F extends Fact> F choose(String id, F one, F other) {
        if (one.equals(other)) {
            notes.problem("DUPLICATE_EVENT", id, List.of(id), at);
            return one;
        }
        notes.problem("DUPLICATE_EVENT_CONFLICT", id, List.of(id), at);
        return LATEST_RECORD.compare(one, other) >= 0 ? one : other;
    }

    private boolean isInView(Fact fact) {
        Instant happenedAt = fact.happenedAt();
        if (happenedAt == null) {
            return true;
        }
        if (happenedAt.isAfter(knownAt.plus(skew))) {
            String id = fact.factId();
            notes.problem("FUTURE_EVENT", FactName.of(fact), id == null ? List.of() : List.of(id), at);
            return false;
        }
        return !happenedAt.isAfter(at) || !happenedAt.isAfter(at.plus(skew)) && !knownAt.isAfter(at);
    }
}
