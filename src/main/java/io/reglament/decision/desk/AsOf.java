package io.reglament.decision.desk;

import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The mode and the two times of a request, with what is meant when it does not say (model 3.3). */
record AsOf(Mode mode, Instant evaluationTime, Instant knowledgeTime) {

    /**
     * Known is what is known now, looked at is now. A caller's clock may be ahead of ours by the skew; further ahead only a
     * simulation looks, because a recorded violation must have happened.
     *
     * @throws FaultyFacts when it looks ahead of what is known
     */
    static AsOf of(DecisionRequest request, Instant clock, Duration skew) {
        return of(request, request.mode() == null ? Mode.LIVE : request.mode(), clock, skew);
    }

    /** The same in a mode that is known otherwise. */
    static AsOf of(DecisionRequest request, Mode mode, Instant clock, Duration skew) {
        Instant now = clock.truncatedTo(ChronoUnit.SECONDS);
        Instant known = known(request, now, skew);
        Instant at = at(request, now, known, mode);
        if (mode != Mode.SIMULATION && at.isAfter(known)) {
            throw new FaultyFacts(List.of(Fault.of(
                    "/evaluationTime",
                    FaultCode.CONTRADICTION,
                    "after knowledgeTime; only a SIMULATION looks ahead of what is known")));
        }
        return new AsOf(mode, at, known);
    }

    private static Instant known(DecisionRequest request, Instant now, Duration skew) {
        if (request.knowledgeTime() != null) {
            return request.knowledgeTime();
        }
        Instant at = request.evaluationTime();
        return at != null && at.isAfter(now) && !at.isAfter(now.plus(skew)) ? at : now;
    }

    private static Instant at(DecisionRequest request, Instant now, Instant known, Mode mode) {
        if (request.evaluationTime() != null) {
            return request.evaluationTime();
        }
        return mode != Mode.SIMULATION && known.isBefore(now) ? known : now;
    }
}
