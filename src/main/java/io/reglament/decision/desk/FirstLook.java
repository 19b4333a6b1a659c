package io.reglament.decision.desk;

import io.reglament.deal.DecisionRequest;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.PriorViolations;
import io.reglament.regulation.RegulationVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Finds what a request would be decided by that nobody recorded: of earlier violations it knows what it tells. */
@ApplicationScoped
public class FirstLook {
    private final RequestReader reader;
    private final LawInUse law;

    FirstLook(RequestReader reader, LawInUse law) {
        this.reader = reader;
        this.law = law;
    }

    /** @throws io.reglament.fault.FaultyFacts when the request cannot be read */
    public DecisionRequest read(byte[] sent) {
        return reader.read(sent);
    }

    /**
     * What it would be decided by at a time.
     *
     * @param clock now, where the request does not tell when it is looked at
     * @throws io.reglament.fault.FaultyFacts when it contradicts itself
     * @throws io.reglament.fault.UnknownReference when it names a calendar, regulation or version that there is not
     */
    public DecisionInputs inputs(DecisionRequest sent, Instant clock) {
        RegulationVersions versions = law.versions(sent);
        AsOf asOf = AsOf.of(sent, clock, versions.clockSkew());
        DecisionRequest request =
                sent.filled(sent.requestId(), asOf.mode(), asOf.evaluationTime(), asOf.knowledgeTime());
        return new DecisionInputs(request, law.calendar(request).calendar(), versions, PriorViolations.NONE);
    }
}
