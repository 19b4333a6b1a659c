package io.reglament.evaluation.firstcontact;

import io.reglament.evaluation.timeline.People;
import io.reglament.finding.Deadline;
import io.reglament.finding.Party;
import io.reglament.finding.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first contact that a segment asks for.
 *
 * @param severity what the row of T01 calls its breach
 * @param doer who has to act now: the owner, his deputy, or the head
 * @param deputyNeeded the head has to name a deputy for an owner who is away
 * @param deputyDueAt until when he has
 * @param head the head of sales, as addressee of that
 */
public record FirstContact(
        Deadline deadline,
        Severity severity,
        Party doer,
        boolean deputyNeeded,
        @Nullable Instant deputyDueAt,
        People.Addressee head) {}
