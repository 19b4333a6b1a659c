package io.reglament.history.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.decision.desk.SecondLook;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.history.StoredDecision;
import io.reglament.history.rest.Replay.OtherEngine;
import io.reglament.json.JsonDifferences;
import io.reglament.ledger.EngineFingerprint;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides a recorded decision again from what is stored with it, and compares. */
@Path("/v1/decisions/{decisionId}/replay")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ReplayResource {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final HistoryOfDecisions decisions;
    private final SecondLook secondLook;
    private final EngineFingerprint engine;

    ReplayResource(HistoryOfDecisions decisions, SecondLook secondLook, EngineFingerprint engine) {
        this.decisions = decisions;
        this.secondLook = secondLook;
        this.engine = engine;
    }

    /** Nothing of it is recorded. */
    @POST
    @RolesAllowed(AccessRole.AUDITOR_NAME)
    public Replay replay(@PathParam("decisionId") String decisionId) {
        StoredDecision stored = stored(decisionId);
        byte[] replayed = Again.at(stored, secondLook).answer();
        boolean identical = Arrays.equals(stored.answer(), replayed);
        return new Replay(
                identical,
                identical ? List.of() : differences(tree(stored.answer()), tree(replayed)),
                otherEngine(stored));
    }

    private static List<Replay.Difference> differences(JsonNode stored, JsonNode replayed) {
        return JsonDifferences.between(stored, replayed).stream()
                .map(place -> new Replay.Difference(place.pointer(), place.one(), place.other()))
                .toList();
    }

    private StoredDecision stored(String decisionId) {
        if (ID.matcher(decisionId).matches()) {
            return decisions.byId(UUID.fromString(decisionId)).orElseThrow(ReplayResource::unknown);
        }
        throw unknown();
    }

    private @Nullable OtherEngine otherEngine(StoredDecision stored) {
        boolean same = stored.engine().equals(engine.fingerprint())
                && stored.rulesHash().equals(engine.rulesHash());
        return same
                ? null
                : new OtherEngine(stored.engine(), engine.fingerprint(), stored.rulesHash(), engine.rulesHash());
    }

    private static JsonNode tree(byte[] answer) {
        try {
            return JSON.readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpProblem unknown() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no decision of this id.");
    }
}
