package io.reglament.reevaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.finding.Violation;
import io.reglament.reevaluation.desk.Reevaluated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the answer: a deal that would change, now and then how far it is, or last of all the sums. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReevaluationLine(
        @Nullable DealReevaluated deal,
        @Nullable ReevaluationSums progress,
        @Nullable ReevaluationSums sums) {

    static ReevaluationLine of(DealReevaluated deal) {
        return new ReevaluationLine(deal, null, null);
    }

    static ReevaluationLine soFar(ReevaluationSums progress) {
        return new ReevaluationLine(null, progress, null);
    }

    static ReevaluationLine last(ReevaluationSums sums) {
        return new ReevaluationLine(null, null, sums);
    }

    /**
     * A deal for which this build says something else than the record.
     *
     * @param decisionId the decision that knew most of it
     * @param failed why it could not be decided again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DealReevaluated(
            String dealId,
            @Nullable String decisionId,
            List<FallingViolation> falls,
            List<NewViolation> wouldBeNew,
            @Nullable String failed) {
        static DealReevaluated of(String dealId, Reevaluated it) {
            return new DealReevaluated(
                    dealId,
                    it.newest().recorded().id().toString(),
                    it.falls().stream().map(FallingViolation::of).toList(),
                    it.wouldBeNew().stream().map(NewViolation::of).toList(),
                    null);
        }

        static DealReevaluated failed(String dealId, String why) {
            return new DealReevaluated(dealId, null, List.of(), List.of(), why);
        }
    }

    /** An open violation that is no longer found, with the decision by which it is to be taken back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FallingViolation(
            String key,
            String code,
            @Nullable String responsibleId,
            Instant violatedAt,
            ViolationState state,
            String decisionId) {
        private static FallingViolation of(Reevaluated.Falling falling) {
            PriorViolation it = falling.violation();
            String decision = falling.by().recorded().id().toString();
            return new FallingViolation(it.key(), it.code(), it.responsibleId(), it.violatedAt(), it.state(), decision);
        }
    }

    /** A violation that the record does not have. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewViolation(
            String key, String code, @Nullable String responsibleId, Instant violatedAt) {
        private static NewViolation of(Violation it) {
            return new NewViolation(it.key(), it.code(), it.responsible().personId(), it.violatedAt());
        }
    }

    /** How many deals were looked at, how many of them would change, by how many violations, and how many could not be decided again. */
    public record ReevaluationSums(long deals, long changed, long falls, long wouldBeNew, long failed) {
        static final ReevaluationSums NONE = new ReevaluationSums(0, 0, 0, 0, 0);

        ReevaluationSums with(DealReevaluated deal) {
            boolean changes = !deal.falls().isEmpty() || !deal.wouldBeNew().isEmpty();
            return new ReevaluationSums(
                    deals + 1,
                    changed + (changes ? 1 : 0),
                    falls + deal.falls().size(),
                    wouldBeNew + deal.wouldBeNew().size(),
                    failed + (deal.failed() == null ? 0 : 1));
        }
    }
}
