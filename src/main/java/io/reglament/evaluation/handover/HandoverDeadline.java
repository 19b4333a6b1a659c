package io.reglament.evaluation.handover;

import io.reglament.finding.Deadline;
import io.reglament.finding.Party;

/**
 * The term for accepting or rejecting a handover (T24).
 *
 * @param receiver who has to do it now
 */
public record HandoverDeadline(Deadline deadline, Party receiver) {}
