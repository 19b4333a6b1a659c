package io.reglament.watch.rest;

import io.reglament.watch.DueDeal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal that has to be asked for again. */
public record DueDealView(
        String dealId,
        @Nullable String branchId,
        DueDeal.Reason reason,
        Instant since,
        @Nullable String version,
        String decisionId,
        Instant evaluationTime) {
    static DueDealView of(DueDeal due) {
        return new DueDealView(
                due.deal().dealId(),
                due.deal().branchId(),
                due.reason(),
                due.since(),
                due.version(),
                due.deal().decisionId().toString(),
                due.deal().evaluationTime());
    }

    /**
     * A part of the list.
     *
     * @param next cursor of the next part; null for the last
     * @param complete whether every decision on record was looked at; false for a moment after many came, or after an upgrade
     */
    public record DuePage(List<DueDealView> items, @Nullable String next, boolean complete) {}
}
