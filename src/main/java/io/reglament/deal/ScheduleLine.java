package io.reglament.deal;

import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Required;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A delivery planned for a date. */
public record ScheduleLine(
        @Required LocalDate date, @Required @Positive BigDecimal qty) {}
