package io.reglament.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.InlineCalendar;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.json.AnswerJson;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.Bundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Decides requests without the service around it: the same rules, tables and calendars. */
public final class Deciding {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RequestReader READER = new RequestReader();
    private static final DecideDeal DECIDE = new DecideDeal(new RuleUnitRules(), new IcuSentences());
    private static final RegulationVersions SHIPPED =
            new RegulationVersions(List.of(Bundle.shipped().regulation()));
    private static final WorkingCalendar RU_MSK = CalendarJson.ruMsk().workingCalendar();

    private Deciding() {}

    public static DecisionRequest read(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The decision under SR-1.0, with nothing known from before. */
    public static Decision decide(DecisionRequest request) {
        return DECIDE.decide(request, calendar(request), SHIPPED, PriorViolations.NONE);
    }

    /** The decision under SR-1.0 but for what is known from before. */
    static VersionRuns judge(DecisionRequest request) {
        return DECIDE.judge(request, calendar(request), SHIPPED);
    }

    /** The bytes of the answer. */
    public static byte[] answer(String json) {
        DecisionRequest request = read(json);
        return AnswerJson.bytes(decide(request), calendar(request).zone());
    }

    public static WorkingCalendar calendar(DecisionRequest request) {
        InlineCalendar told = request.calendar();
        if (told == null) {
            return RU_MSK;
        }
        Map<LocalDate, List<OpenHours>> exceptions = new TreeMap<>();
        if (told.exceptions() != null) {
            told.exceptions()
                    .forEach((date, hours) -> exceptions.put(
                            LocalDate.parse(date),
                            hours.stream().map(OpenHours::parse).toList()));
        }
        return new WorkingCalendar(
                told.id(),
                ZoneId.of(told.zone()),
                CalendarJson.week(told.weekly()),
                exceptions,
                new HashSet<>(told.years()));
    }

    public static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The request with every array in another order. */
    public static String shuffled(String json, Random random) {
        JsonNode request = tree(json.getBytes(StandardCharsets.UTF_8));
        shuffle(request, random);
        return request.toString();
    }

    private static void shuffle(JsonNode node, Random random) {
        if (node instanceof ArrayNode array && !array.isEmpty() && array.get(0).isObject()) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(items::add);
            Collections.shuffle(items, random);
            array.removeAll().addAll(items);
        }
        node.forEach(each -> shuffle(each, random));
    }

    /** A copy of a request that can be changed. */
    public static ObjectNode copy(String json) {
        return (ObjectNode) tree(json.getBytes(StandardCharsets.UTF_8));
    }
}
