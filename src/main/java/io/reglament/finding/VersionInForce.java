package io.reglament.finding;

import io.reglament.calendar.Interval;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.table.Row;
import java.time.Instant;

/**
 * One version of the regulation with the time in which it is in force: it decides what binds then (model 3.3).
 *
 * @param earliest whether no version was in force before this one, so that items of before have no law
 */
public record VersionInForce(Regulation regulation, Interval inForce, boolean earliest) {

    public String version() {
        return regulation.version();
    }

    /** When this version takes effect. */
    public Instant effectiveFrom() {
        return inForce.from();
    }

    /** Whether this version decides an item that binds at an instant. */
    public boolean binds(Instant bindingAt) {
        return inForce.contains(bindingAt);
    }

    /** Whether no version decides it, because it binds before the first. */
    boolean lawless(Instant bindingAt) {
        return earliest && bindingAt.isBefore(inForce.from());
    }

    /** Whether the rule only recommends, so that nothing follows from what it finds. */
    public boolean advisory(String ruleId) {
        return regulation.ruleModes().get(ruleId) == RuleMode.ADVISORY;
    }

    /** How severe a violation of this code is under this version, whether it is found or not. */
    public Severity severity(String code) {
        return severityRow(code).enumeration("severity", Severity.class);
    }

    Row severityRow(String code) {
        Row row = regulation.table("violation-severity").find(code).row();
        if (row == null) {
            throw new IllegalStateException("Table violation-severity has no row for " + code);
        }
        return row;
    }
}
