package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call, message, meeting or visit. */
public record Contact(
        @Required @Id String contactId,
        @Required @Exact Instant occurredAt,
        @Exact @Nullable Instant recordedAt,
        @Required Actor actor,
        @Id @Nullable String managerId,
        @Required Direction direction,
        @Required Channel channel,
        @Required ContactOutcome outcome,
        @Nullable Purpose purpose,
        @Nullable Instant callbackAt,
        @Nullable Boolean important,
        @Nullable ContactSource source,
        @Nullable Boolean reportFiled,
        @Nullable Instant reportFiledAt,
        @Id @Nullable String scriptId,
        @Nullable Boolean scriptDeviation,
        @Nullable List<String> stepIds)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return contactId;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return occurredAt;
    }
}
