package io.reglament.evaluation.timeline;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.regulation.table.Row;
import java.time.Instant;

/** How soon a lead has to have an owner, and the row that says so (HD-01). */
public record AssignmentNorm(Span span, String row) {

    public static AssignmentNorm of(Norms norms, Instant bindingAt) {
        Row row = norms.row("handover-deadline", bindingAt, "LEAD_ASSIGNMENT");
        if (row == null) {
            throw new IllegalStateException("Table handover-deadline has no row LEAD_ASSIGNMENT");
        }
        return new AssignmentNorm(new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class)), row.ref());
    }
}
