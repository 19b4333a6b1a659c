package io.reglament.evaluation;

import java.util.List;

/** What the claims give the rules to judge (R-CLM-01..05; T19, T20). */
public record ClaimWork(List<ClaimState> states, List<ClaimDeadline> deadlines) {

    static ClaimWork of(Timeline time) {
        Claims claims = new Claims(time);
        Papers.each(time.deal().facts().claims()).forEach(claims::look);
        return new ClaimWork(claims.states(), claims.deadlines());
    }

    List<Deadline> allDeadlines() {
        return deadlines.stream().map(ClaimDeadline::deadline).toList();
    }
}
