package io.reglament.deal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A delivery planned for a date. */
public record ScheduleLine(
        @Required LocalDate date, @Required @Positive BigDecimal qty) {}
