package io.reglament.evaluation.timeline;

import io.reglament.finding.Deadline;
import io.reglament.finding.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an owner owes, and who has to do it now.
 *
 * @param doer the owner, his deputy, or the head
 * @param deputyNeeded the head has to name a deputy for an owner who is away
 * @param deputyDueAt until when he has
 * @param head the head of sales, as addressee of that
 */
public record OwnersDuty(
        Deadline deadline,
        Party doer,
        boolean deputyNeeded,
        @Nullable Instant deputyDueAt,
        People.Addressee head) {}
