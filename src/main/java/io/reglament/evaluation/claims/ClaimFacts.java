package io.reglament.evaluation.claims;

import io.reglament.deal.Claim;
import io.reglament.evaluation.timeline.Ahead;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.util.List;

/** What the claims give the rules to judge (R-CLM-01..05; T19, T20). */
public record ClaimFacts(List<ClaimState> states, List<ClaimDeadline> deadlines, Notes notes) implements FamilyFacts {

    public static ClaimFacts of(Timeline shared) {
        Timeline time = shared.noting();
        Claims claims = new Claims(time);
        Ahead.tell(
                time,
                time.deal().facts().claims(),
                Claim::registeredAt,
                Claim::firstResponseAt,
                Claim::sentToServiceAt,
                Claim::completedAt,
                Claim::closedAt);
        References.each(time.deal().facts().claims()).forEach(claims::look);
        return new ClaimFacts(claims.states(), claims.deadlines(), time.notes());
    }

    @Override
    public List<Deadline> allDeadlines() {
        return deadlines.stream().map(ClaimDeadline::deadline).toList();
    }
}
