package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import io.reglament.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was accrued to a manager before. */
public record PriorAccrual(
        @Required @Id String managerId,
        @Required Money amount,
        @Exact @Nullable Instant recordedAt) implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return null;
    }
}
