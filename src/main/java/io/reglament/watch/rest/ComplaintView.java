package io.reglament.watch.rest;

import io.reglament.watch.Complaint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Discontent with a rule, as a CRM sent it with a deal or as somebody said it here. */
public record ComplaintView(
        String id,
        @Nullable String dealId,
        @Nullable String decisionId,
        @Nullable String ruleId,
        @Nullable String row,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String text) {
    static ComplaintView of(Complaint complaint) {
        return new ComplaintView(
                complaint.id(),
                complaint.dealId(),
                complaint.decisionId() == null ? null : complaint.decisionId().toString(),
                complaint.ruleId(),
                complaint.row(),
                complaint.by(),
                complaint.at(),
                complaint.said());
    }

    /**
     * A part of the list.
     *
     * @param next cursor of the next part; null for the last
     */
    public record ComplaintPage(
            List<ComplaintView> items, @Nullable String next) {}
}
