package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.deal.RealDeals;
import io.reglament.finding.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who looks again at each nextEvaluationAt misses no change that a look every ten minutes would see. */
class NextEvaluationTest {
    private static final Duration STEP = Duration.ofMinutes(10);
    private static final Duration HORIZON = Duration.ofDays(6);

    static List<String> sample() {
        List<String> deals = RealDeals.lines();
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < deals.size(); i += 50) {
            sample.add(deals.get(i));
        }
        return sample;
    }

    @ParameterizedTest
    @MethodSource("sample")
    void noChangeIsSkipped(String deal) {
        ObjectNode asked = stoppedInTheMiddle(deal);
        Instant start = time(asked.get("knowledgeTime"));
        Instant end = start.plus(HORIZON);
        TreeMap<Instant, Object> seen = new TreeMap<>();
        Instant next = start;
        while (next != null && !next.isAfter(end)) {
            Decision decision = at(asked, next);
            seen.put(next, state(decision));
            next = decision.nextEvaluationAt();
        }
        for (Instant at = start; !at.isAfter(end); at = at.plus(STEP)) {
            assertThat(state(at(asked, at)))
                    .as("at %s", at)
                    .isEqualTo(Objects.requireNonNull(seen.floorEntry(at)).getValue());
        }
    }

    /** What an answer says, but for how late something is by now. */
    private static Object state(Decision decision) {
        return List.of(
                decision.deadlines().stream().map(NextEvaluationTest::standing).toList(),
                decision.violations().stream()
                        .map(each -> each.key() + each.severity() + each.responsible() + each.sanction())
                        .toList(),
                decision.actions().stream()
                        .map(each -> each.code() + each.addressee() + each.subjectId() + each.dueAt())
                        .toList());
    }

    private static String standing(Deadline each) {
        return each.kind() + each.subjectId() + each.startAt() + each.status() + each.dueAt() + each.responsible();
    }

    private static Decision at(ObjectNode asked, Instant at) {
        return Deciding.decide(Deciding.read(
                asked.deepCopy().put("evaluationTime", at.toString()).toString()));
    }

    /** The deal as it was in the middle of its history, still open, with nothing of what came later. */
    private static ObjectNode stoppedInTheMiddle(String deal) {
        ObjectNode asked = Deciding.copy(deal);
        Instant first = time(asked.at("/deal/createdAt"));
        Instant last = time(asked.get("evaluationTime"));
        Instant middle = first.plus(Duration.between(first, last).dividedBy(3))
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        ((ObjectNode) asked.get("deal")).put("status", "OPEN").remove(List.of("wonAt", "closedAt", "lostReason"));
        for (String group : List.of("stageHistory", "ownerships", "contacts")) {
            cut((ArrayNode) asked.get(group), middle);
        }
        return asked.put("mode", "SIMULATION").put("knowledgeTime", middle.toString());
    }

    private static void cut(ArrayNode facts, Instant after) {
        for (Iterator<JsonNode> each = facts.elements(); each.hasNext(); ) {
            ObjectNode fact = (ObjectNode) each.next();
            JsonNode start = fact.hasNonNull("occurredAt")
                    ? fact.get("occurredAt")
                    : fact.hasNonNull("from") ? fact.get("from") : fact.get("enteredAt");
            if (time(start).isAfter(after)) {
                each.remove();
            }
            for (String end : List.of("to", "leftAt")) {
                if (fact.hasNonNull(end) && time(fact.get(end)).isAfter(after)) {
                    fact.remove(List.of(end, "endReason"));
                }
            }
        }
    }

    private static Instant time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant();
    }
}
