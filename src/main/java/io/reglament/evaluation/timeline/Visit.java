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
 */
public record Visit(
        StageVisit fact,
        Instant from,
        @Nullable Instant to,
        @Nullable Stage previous,
        int index) {

    public Stage stage() {
        return fact.stage();
    }
}
