package io.reglament.decision.horizon;

import io.reglament.finding.Action;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instant at which an answer changes though no fact does: what is new or other than before, and what is gone. Sentences and minutes overdue,
 * which change all the time, make no point.
 *
 * @param deadlines new, or in another state
 * @param deadlinesGone as they were before
 * @param violationsGone their keys
 * @param actionsGone as they were before
 * @param commission as it is now, where it is another one
 * @param alsoChanged names of other fields of the answer that changed
 */
public record HorizonPoint(
        Instant at,
        List<Deadline> deadlines,
        List<Deadline> deadlinesGone,
        List<Violation> violations,
        List<String> violationsGone,
        List<Action> actions,
        List<Action> actionsGone,
        List<Action> recommendations,
        List<Action> recommendationsGone,
        @Nullable Commission commission,
        List<String> alsoChanged) {

    boolean saysSomething() {
        return !deadlines.isEmpty()
                || !deadlinesGone.isEmpty()
                || !violations.isEmpty()
                || !violationsGone.isEmpty()
                || !actions.isEmpty()
                || !actionsGone.isEmpty()
                || !recommendations.isEmpty()
                || !recommendationsGone.isEmpty()
                || commission != null
                || !alsoChanged.isEmpty();
    }
}
