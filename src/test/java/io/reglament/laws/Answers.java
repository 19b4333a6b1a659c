package io.reglament.laws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Deciding;
import io.reglament.decision.Decision;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.json.AnswerJson;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.TestVersions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers, as the laws compare them. */
final class Answers {
    /** What may change by waiting alone, and what says so (decided 99). */
    private static final List<String> OF_THE_MOMENT =
            List.of("evaluationTime", "knowledgeTime", "decisionId", "overdueWorkingMinutes", "text");

    private static final RequestReader READER = new RequestReader();
    private static final WorkingCalendar RU_MSK = CalendarJson.ruMsk().workingCalendar();
    private static final DecideDeal DECIDE = new DecideDeal(new RuleUnitRules(), new IcuSentences());
    private static final RegulationVersions VERSIONS = TestVersions.both();

    private Answers() {}

    static ObjectNode of(JsonNode request) {
        DecisionRequest read = READER.read(request.toString().getBytes(StandardCharsets.UTF_8));
        Decision decision = DECIDE.decide(read, RU_MSK, VERSIONS, PriorViolations.NONE);
        return (ObjectNode) Deciding.tree(AnswerJson.bytes(decision, RU_MSK.zone()));
    }

    /** Without what may change by waiting alone. */
    static ObjectNode lasting(JsonNode request) {
        ObjectNode answer = of(request);
        strip(answer);
        return answer;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_THE_MOMENT);
        }
        node.forEach(Answers::strip);
    }

    static Set<String> keys(JsonNode answer) {
        Set<String> keys = new TreeSet<>();
        answer.path("violations").forEach(each -> keys.add(each.path("key").asText()));
        return keys;
    }

    /** What differs, item by item. */
    static List<String> differences(JsonNode one, JsonNode other) {
        List<String> told = new ArrayList<>();
        Set<String> fields = new TreeSet<>();
        one.fieldNames().forEachRemaining(fields::add);
        other.fieldNames().forEachRemaining(fields::add);
        for (String field : fields) {
            JsonNode before = one.path(field);
            JsonNode after = other.path(field);
            if (before instanceof ArrayNode && after instanceof ArrayNode) {
                before.forEach(each -> missing(field + " -", each, after, told));
                after.forEach(each -> missing(field + " +", each, before, told));
            } else if (!before.equals(after)) {
                told.add(field + " " + before + " -> " + after);
            }
        }
        return told;
    }

    private static void missing(String sign, JsonNode item, JsonNode items, List<String> told) {
        for (JsonNode each : items) {
            if (each.equals(item)) {
                return;
            }
        }
        told.add(sign + " " + item);
    }
}
