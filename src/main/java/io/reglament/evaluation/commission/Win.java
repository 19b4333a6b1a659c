package io.reglament.evaluation.commission;

import io.reglament.deal.Deal;
import io.reglament.deal.DealStatus;
import io.reglament.evaluation.timeline.KnownDeal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The win that the terms of a commission are frozen at (decided 41).
 *
 * @param at wonAt; for a deal that is not won evaluationTime
 */
record Win(Instant at, State state) {

    /** How real the win is. */
    enum State {
        WON,
        /** Still open, and asked what it would pay if it closed now. */
        FORECAST,
        OPEN
    }

    static Win of(KnownDeal known) {
        Deal deal = known.facts().deal();
        Instant wonAt = deal.wonAt();
        if (wonAt != null && !wonAt.isAfter(known.at())) {
            return new Win(wonAt, State.WON);
        }
        boolean open = deal.status() == DealStatus.OPEN || isAfter(wonAt, known.at());
        boolean asked = known.forecast() && open && known.facts().payments() != null;
        return new Win(known.at(), asked ? State.FORECAST : State.OPEN);
    }

    private static boolean isAfter(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other);
    }

    boolean real() {
        return state == State.WON;
    }

    boolean forecast() {
        return state == State.FORECAST;
    }
}
