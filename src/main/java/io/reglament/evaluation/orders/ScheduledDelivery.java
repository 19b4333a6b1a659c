package io.reglament.evaluation.orders;

import io.reglament.finding.Act;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a delivery schedule, against the contract's term. */
public record ScheduledDelivery(
        LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to, Act act) {

    public boolean outside() {
        return from != null && date.isBefore(from) || to != null && date.isAfter(to);
    }
}
