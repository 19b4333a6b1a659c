package io.reglament.evaluation.timeline;

import io.reglament.deal.Stage;
import io.reglament.deal.StageVisit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stay on a stage within the view.
 *
 * @param to when it ended, by its own word or by the next visit; null while it lasts
 * @param previous the stage before, null for the first visit told
 * @param reopened whether it is the part of a stay that goes on after the deal was closed and opened again (decided 71)
 */
public record Visit(
        StageVisit fact,
        Instant from,
        @Nullable Instant to,
        @Nullable Stage previous,
        int index,
        boolean reopened) {

    /** The part of the stay in a time that the deal was open. */
    Visit within(Instant begin, @Nullable Instant end, boolean again) {
        return new Visit(fact, begin, end, previous, index, again);
    }

    public Stage stage() {
        return fact.stage();
    }
}
