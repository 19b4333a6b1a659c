package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.TestVersions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Decides requests in this JVM, without HTTP and without a record. */
final class DirectDecisions {
    private static final RequestReader READER = new RequestReader();
    private static final WorkingCalendar RU_MSK = CalendarJson.ruMsk().workingCalendar();
    private static final DecideDeal DECIDE = new DecideDeal(new RuleUnitRules(), new IcuSentences());

    private final RegulationVersions versions;

    DirectDecisions(RegulationVersions versions) {
        this.versions = versions;
    }

    /** The answer in the bytes of the API, but without an id. */
    byte[] bytes(JsonNode request) {
        DecisionRequest read = READER.read(request.toString().getBytes(StandardCharsets.UTF_8));
        WorkingCalendar calendar = read.calendar() == null ? RU_MSK : StoredJson.calendar(read.calendar());
        return AnswerJson.bytes(DECIDE.decide(read, calendar, law(read), PriorViolations.NONE), calendar.zone());
    }

    /** A case may ask for the law of SR-1.2, which the other cases do not know. */
    private RegulationVersions law(DecisionRequest read) {
        return TestVersions.sr12().version().equals(read.regulationVersion()) ? TestVersions.all() : versions;
    }

    JsonNode answer(JsonNode request) {
        try {
            return CaseFiles.YAML.reader().readTree(bytes(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
