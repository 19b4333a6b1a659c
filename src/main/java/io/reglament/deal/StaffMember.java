package io.reglament.deal;

import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of staff. */
public record StaffMember(
        @Required @Id String personId,
        @Required Role role,
        @Nullable Experience experience,
        @Nullable Instant trainedAt,
        @NonNegative @Nullable Integer openDeals,
        @Nullable Instant leavesAt,
        @Nullable List<Absence> absences,
        @Nullable List<Acknowledgement> acknowledgements,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    @Override
    public @Nullable String factId() {
        return null;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return null;
    }
}
