package io.reglament.evaluation.timeline;

import io.reglament.deal.Ownership;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken hold of the deal by one manager: neighbouring ownerships of his are one, and overlaps are cut (R-FACT-05).
 *
 * @param last the ownership that says how the hold ended
 */
public record Tenure(
        String managerId, Instant from, @Nullable Instant to, Ownership last) {

    public boolean covers(Instant at) {
        return !at.isBefore(from) && (to == null || at.isBefore(to));
    }
}
