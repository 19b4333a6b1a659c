package io.reglament.deal;

import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Required;
import java.math.BigDecimal;

/** A manager's share in percent. */
public record Share(
        @Required @Id String managerId, @Required @Percent BigDecimal percent) {}
