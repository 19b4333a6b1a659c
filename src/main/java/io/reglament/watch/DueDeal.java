package io.reglament.watch;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deal that has to be asked for again.
 *
 * @param since from when its answer holds no more
 * @param version that took effect then; null where time alone changed it
 */
public record DueDeal(
        WatchedDeal deal,
        Reason reason,
        Instant since,
        @Nullable String version) {
    /** What changed its answer. */
    public enum Reason {
        /** Something fell due, as the answer itself foretold. */
        TIME,
        /** A version took effect after it. */
        LAW
    }

    /**
     * Why a deal is due.
     *
     * @param at the instant at which it is
     */
    public static DueDeal of(WatchedDeal deal, RegulationVersions law, Instant at) {
        Optional<Regulation> next = law.all().stream()
                .filter(each -> each.effectiveFrom().isAfter(deal.evaluationTime()))
                .filter(each -> !each.effectiveFrom().isAfter(at))
                .findFirst();
        Instant foretold = deal.holdsUntil();
        if (next.isEmpty() || (foretold != null && foretold.isBefore(next.get().effectiveFrom()))) {
            return new DueDeal(deal, Reason.TIME, Objects.requireNonNull(foretold), null);
        }
        return new DueDeal(
                deal, Reason.LAW, next.get().effectiveFrom(), next.get().version());
    }
}
