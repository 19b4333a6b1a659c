package io.reglament.deal;

import java.math.BigDecimal;

/** A manager's share in percent. */
public record Share(
        @Required @Id String managerId, @Required @Percent BigDecimal percent) {}
