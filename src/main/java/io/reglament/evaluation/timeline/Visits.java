package io.reglament.evaluation.timeline;

import io.reglament.deal.StageVisit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the stays on stages in order: each ends by its own word, or when the next begins. */
final class Visits {
    private static final Comparator<StageVisit> IN_ORDER = Comparator.comparing(StageVisit::enteredAt)
            .thenComparing(StageVisit::stage)
            .thenComparing(StageVisit::toString);

    private Visits() {}

    static List<Visit> of(KnownDeal deal) {
        List<StageVisit> known = deal.facts().stageHistory();
        if (known == null) {
            return List.of();
        }
        List<StageVisit> inOrder = known.stream().sorted(IN_ORDER).toList();
        List<Visit> visits = new ArrayList<>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            StageVisit visit = inOrder.get(i);
            Instant next = i + 1 < inOrder.size() ? second(inOrder.get(i + 1)) : null;
            visits.add(new Visit(
                    visit,
                    second(visit),
                    earlier(seen(visit.leftAt(), deal.at()), next),
                    i == 0 ? null : inOrder.get(i - 1).stage(),
                    i,
                    false));
        }
        return List.copyOf(visits);
    }

    /** Fractions of a second put visits in order, and count for nothing else (decided 65). */
    private static Instant second(StageVisit visit) {
        return visit.enteredAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable Instant seen(@Nullable Instant at, Instant now) {
        return at == null || at.isAfter(now) ? null : at;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
