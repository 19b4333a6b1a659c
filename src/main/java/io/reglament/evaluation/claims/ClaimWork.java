package io.reglament.evaluation.claims;

import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.Timeline;
import io.reglament.evaluation.papers.Papers;
import java.util.List;

/** What the claims give the rules to judge (R-CLM-01..05; T19, T20). */
public record ClaimWork(List<ClaimState> states, List<ClaimDeadline> deadlines) {

    public static ClaimWork of(Timeline time) {
        Claims claims = new Claims(time);
        Papers.each(time.deal().facts().claims()).forEach(claims::look);
        return new ClaimWork(claims.states(), claims.deadlines());
    }

    /** The deadlines of the family. */
    public List<Deadline> allDeadlines() {
        return deadlines.stream().map(ClaimDeadline::deadline).toList();
    }
}
