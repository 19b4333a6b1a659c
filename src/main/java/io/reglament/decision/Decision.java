package io.reglament.decision;

import io.reglament.deal.Mode;
import io.reglament.finding.Action;
import io.reglament.finding.ClientCategory;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.ExceptionCase;
import io.reglament.finding.MatchedRow;
import io.reglament.finding.OrderDecision;
import io.reglament.finding.Problem;
import io.reglament.finding.Tally;
import io.reglament.finding.Unknown;
import io.reglament.finding.Violation;
import io.reglament.finding.Visible;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to one request; sorted as the contract says (api 3.10), so equal facts give equal bytes. */
public record Decision(
        @Nullable String decisionId,
        @Nullable String requestId,
        Mode mode,
        String dealId,
        Instant evaluationTime,
        Instant knowledgeTime,
        String contractVersion,
        CalendarUsed calendar,
        List<RegulationInForce> regulations,
        @Visible @Nullable ClientCategory clientCategory,
        List<Deadline> deadlines,
        List<Tally> tallies,
        List<Violation> violations,
        List<Action> actions,
        List<Action> recommendations,
        @Visible @Nullable Commission commission,
        List<OrderDecision> orderDecisions,
        List<Retraction> retractions,
        List<ExceptionCase> exceptionCases,
        List<Unknown> unknowns,
        List<Problem> problems,
        List<NotJudged> notJudged,
        @Visible @Nullable Instant nextEvaluationAt,
        List<MatchedRow> matchedRows) {

    /** The same under the id of its record. */
    public Decision withId(String id) {
        return new Decision(
                id,
                requestId,
                mode,
                dealId,
                evaluationTime,
                knowledgeTime,
                contractVersion,
                calendar,
                regulations,
                clientCategory,
                deadlines,
                tallies,
                violations,
                actions,
                recommendations,
                commission,
                orderDecisions,
                retractions,
                exceptionCases,
                unknowns,
                problems,
                notJudged,
                nextEvaluationAt,
                matchedRows);
    }
}
