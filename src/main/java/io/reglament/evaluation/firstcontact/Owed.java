package io.reglament.evaluation.firstcontact;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.finding.Severity;
import io.reglament.regulation.table.Row;
import java.time.Instant;

/** A row of T01 with the instant from which its clock runs: the visit's own, or that of a visit before it (decided 69). */
record Owed(Row row, Instant from) {

    Span span() {
        return new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class));
    }

    boolean needsReached() {
        return row.string("satisfiedBy").equals("REACHED");
    }

    Severity severity() {
        return row.enumeration("severity", Severity.class);
    }
}
