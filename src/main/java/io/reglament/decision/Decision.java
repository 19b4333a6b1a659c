package io.reglament.decision;

import io.reglament.deal.Mode;
import io.reglament.evaluation.Action;
import io.reglament.evaluation.ClientCategory;
import io.reglament.evaluation.Commission;
import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.ExceptionCase;
import io.reglament.evaluation.MatchedRow;
import io.reglament.evaluation.OrderDecision;
import io.reglament.evaluation.Problem;
import io.reglament.evaluation.Shown;
import io.reglament.evaluation.Tally;
import io.reglament.evaluation.Unknown;
import io.reglament.evaluation.Violation;
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
        List<RegulationInForce> regulations,
        @Shown @Nullable ClientCategory clientCategory,
        List<Deadline> deadlines,
        List<Tally> tallies,
        List<Violation> violations,
        List<Action> actions,
        List<Action> recommendations,
        @Shown @Nullable Commission commission,
        List<OrderDecision> orderDecisions,
        List<Retraction> retractions,
        List<ExceptionCase> exceptionCases,
        List<Unknown> unknowns,
        List<Problem> problems,
        @Shown @Nullable Instant nextEvaluationAt,
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
                nextEvaluationAt,
                matchedRows);
    }
}
