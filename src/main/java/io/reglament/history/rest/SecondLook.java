package io.reglament.history.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.Law;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.history.StoredDecision;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Decides a recorded decision again from nothing but what is stored with it. */
@ApplicationScoped
class SecondLook {
    private final RequestReader reader;
    private final DecideDeal decideDeal;
    private final Law law;

    SecondLook(RequestReader reader, DecideDeal decideDeal, Law law) {
        this.reader = reader;
        this.decideDeal = decideDeal;
        this.law = law;
    }

    /** The decision as it comes out now, under the versions that spoke then. */
    record Seen(Decision decision, RegulationVersions versions, WorkingCalendar calendar) {
        byte[] answer() {
            return AnswerJson.bytes(decision, calendar.zone());
        }
    }

    /**
     * @throws HttpProblem 409 when a version that spoke is not loaded with the same content
     */
    Seen at(StoredDecision stored) {
        DecisionRequest request = reader.read(stored.facts())
                .filled(stored.requestId(), Mode.LIVE, stored.evaluationTime(), stored.knowledgeTime());
        WorkingCalendar calendar = StoredJson.calendar(stored.calendar());
        RegulationVersions versions = versions(request, stored);
        Decision decision = decideDeal.decide(request, calendar, versions, StoredJson.history(stored.history()));
        return new Seen(decision.withId(stored.id().toString()), versions, calendar);
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

    private static HttpProblem notLoaded(@Nullable String what) {
        return HttpProblem.valueOf(
                Response.Status.CONFLICT, "'" + what + "' is not loaded with the content that was decided by.");
    }
}
