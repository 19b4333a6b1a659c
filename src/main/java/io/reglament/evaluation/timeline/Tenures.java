package io.reglament.evaluation.timeline;

import io.reglament.deal.Ownership;
import io.reglament.finding.Notes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one line of holds out of the ownerships: a later start wins and cuts the earlier hold (R-FACT-05, decided 11). */
final class Tenures {
    private static final Comparator<Ownership> IN_ORDER = Comparator.comparing(Ownership::from)
            .thenComparing(Ownership::recordedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Ownership::managerId)
            .thenComparing(Ownership::toString);

    private Tenures() {}

    static List<Tenure> of(KnownDeal deal, Notes notes) {
        List<Ownership> known = deal.facts().ownerships();
        if (known == null) {
            return List.of();
        }
        List<Ownership> inOrder = known.stream().sorted(IN_ORDER).toList();
        List<Tenure> tenures = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Ownership ownership = inOrder.get(i);
            Instant end = seen(ownership.to(), deal.at());
            Instant next = i + 1 < inOrder.size() ? second(inOrder.get(i + 1)) : null;
            if (next != null && (end == null || end.isAfter(next))) {
                end = next;
                if (!ownership.managerId().equals(inOrder.get(i + 1).managerId())) {
                    notes.problem("OWNERSHIP_OVERLAP", ownership.managerId(), List.of(), deal.at());
                }
            }
            join(tenures, new Tenure(ownership.managerId(), second(ownership), end, ownership), deal.skew());
        }
        return List.copyOf(tenures);
    }

    /** One owner told in pieces, with nobody between them, holds on (decided 65). */
    private static void join(List<Tenure> tenures, Tenure tenure, Duration skew) {
        if (tenure.from().equals(tenure.to())) {
            return;
        }
        Tenure last = tenures.isEmpty() ? null : tenures.get(tenures.size() - 1);
        Instant left = last == null ? null : last.to();
        if (last != null
                && left != null
                && last.managerId().equals(tenure.managerId())
                && !tenure.from().isAfter(left.plus(skew))) {
            tenures.set(tenures.size() - 1, new Tenure(last.managerId(), last.from(), tenure.to(), tenure.last()));
        } else {
            tenures.add(tenure);
        }
    }

    /** Fractions of a second put ownerships in order, and count for nothing else (decided 65). */
    private static Instant second(Ownership ownership) {
        return ownership.from().truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable Instant seen(@Nullable Instant at, Instant now) {
        return at == null || at.isAfter(now) ? null : at;
    }
}
