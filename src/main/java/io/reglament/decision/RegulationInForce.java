package io.reglament.decision;

import io.reglament.regulation.Regulation;
import java.time.Instant;

/** A version that spoke in a decision. */
public record RegulationInForce(String code, String version, Instant effectiveFrom, String contentHash) {

    static RegulationInForce of(Regulation regulation) {
        return new RegulationInForce(
                regulation.code(), regulation.version(), regulation.effectiveFrom(), regulation.contentHash());
    }
}
