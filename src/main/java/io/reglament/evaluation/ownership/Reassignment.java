package io.reglament.evaluation.ownership;

import io.reglament.finding.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the deal has to go to somebody else, with the clock of the head who decides.
 *
 * @param code REASSIGN, ESCALATE_TO_HEAD or RECYCLE_LEAD
 * @param ruleId the rule that asks for it
 * @param exclude all owners so far
 * @param candidates who could take it, in the order of preference; null where the staff is not known
 */
public record Reassignment(
        Deadline deadline,
        String code,
        String ruleId,
        String reason,
        List<String> exclude,
        @Nullable List<String> candidates) {}
