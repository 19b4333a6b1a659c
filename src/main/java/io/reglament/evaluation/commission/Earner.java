package io.reglament.evaluation.commission;

import io.reglament.deal.ParticipantRole;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A manager who is entitled to a share.
 *
 * @param firstReachedAt null for a closer who never reached the client
 */
record Earner(String managerId, @Nullable Instant firstReachedAt, List<ParticipantRole> roles) {

    boolean is(ParticipantRole role) {
        return roles.contains(role);
    }
}
