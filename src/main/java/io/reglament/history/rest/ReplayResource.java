package io.reglament.history.rest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.Role;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.Law;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.history.StoredDecision;
import io.reglament.history.rest.Replay.OtherEngine;
import io.reglament.ledger.Engine;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
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
    private final RequestReader reader;
    private final DecideDeal decideDeal;
    private final Law law;
    private final Engine engine;

    ReplayResource(HistoryOfDecisions decisions, RequestReader reader, DecideDeal decideDeal, Law law, Engine engine) {
        this.decisions = decisions;
        this.reader = reader;
        this.decideDeal = decideDeal;
        this.law = law;
        this.engine = engine;
    }

    /** Nothing of it is recorded. */
    @POST
    @RolesAllowed(Role.AUDITOR_NAME)
    public Replay replay(@PathParam("decisionId") String decisionId) {
        StoredDecision stored = stored(decisionId);
        byte[] replayed = decideAgain(stored);
        boolean identical = Arrays.equals(stored.answer(), replayed);
        return new Replay(
                identical,
                identical ? List.of() : Differences.between(tree(stored.answer()), tree(replayed)),
                otherEngine(stored));
    }

    private StoredDecision stored(String decisionId) {
        if (ID.matcher(decisionId).matches()) {
            return decisions.byId(UUID.fromString(decisionId)).orElseThrow(ReplayResource::unknown);
        }
        throw unknown();
    }

    private byte[] decideAgain(StoredDecision stored) {
        DecisionRequest request = reader.read(stored.facts())
                .filled(stored.requestId(), Mode.LIVE, stored.evaluationTime(), stored.knowledgeTime());
        WorkingCalendar calendar = StoredJson.calendar(stored.calendar());
        RegulationVersions versions = versions(request, stored);
        Decision decision = decideDeal.decide(request, calendar, versions, StoredJson.history(stored.history()));
        return AnswerJson.bytes(decision.withId(stored.id().toString()), calendar.zone());
    }

    /** The versions that spoke must be here with the same content; otherwise a difference would say nothing. */
    private RegulationVersions versions(DecisionRequest request, StoredDecision stored) {
        RegulationVersions versions =
                law.regulation(request.regulationCode()).orElseThrow(() -> notLoaded(request.regulationCode()));
        for (int i = 0; i < stored.versions().size(); i++) {
            String hash = stored.versionHashes().get(i);
            boolean same = versions.version(stored.versions().get(i))
                    .map(Regulation::contentHash)
                    .filter(hash::equals)
                    .isPresent();
            if (!same) {
                throw notLoaded(stored.versions().get(i));
            }
        }
        return versions;
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

    private static HttpProblem notLoaded(@Nullable String what) {
        return HttpProblem.valueOf(
                Response.Status.CONFLICT, "'" + what + "' is not loaded with the content that was decided by.");
    }
}
