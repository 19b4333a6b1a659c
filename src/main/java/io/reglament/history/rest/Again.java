package io.reglament.history.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.decision.desk.Refusal;
import io.reglament.decision.desk.SecondLook;
import io.reglament.history.StoredDecision;
import jakarta.ws.rs.core.Response;

/** A recorded decision made again, for whoever asks over HTTP. */
final class Again {
    private Again() {}

    /**
     * @throws HttpProblem 409 when a version that spoke is not loaded with the same content
     */
    static SecondLook.Seen at(StoredDecision stored, SecondLook secondLook) {
        try {
            return secondLook.at(stored.inputs());
        } catch (Refusal.OtherLaw other) {
            throw HttpProblem.valueOf(Response.Status.CONFLICT, other.getMessage());
        }
    }
}
