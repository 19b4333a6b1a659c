package io.reglament.watch.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.deal.DealStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of a recorded decision says whether its deal has to be asked for again, and what belongs into the registers.
 *
 * @param holdsUntil null where nothing changes without new facts
 */
record Answered(boolean open, @Nullable Instant holdsUntil, List<Unanswered> unanswered, List<Sent> complaints) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** @param inputs as JSON, names ascending */
    record Unanswered(String table, String inputs, String version) {}

    /** A complaint as a CRM sent it with the facts. */
    record Sent(
            String id,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable String ruleId) {}

    /** Empty for what cannot be read. */
    static Optional<Answered> of(byte[] facts, byte[] answer) {
        try {
            JsonNode answered = JSON.readTree(answer);
            JsonNode told = JSON.readTree(facts);
            boolean open = told.path("deal").path("status").asText().equals(DealStatus.OPEN.name());
            List<Unanswered> unanswered = new ArrayList<>();
            for (JsonNode each : answered.path("exceptionCases")) {
                unanswered.add(new Unanswered(
                        each.path("table").asText(),
                        JSON.writeValueAsString(JSON.treeToValue(each.path("inputs"), TreeMap.class)),
                        each.path("version").asText()));
            }
            List<Sent> complaints = new ArrayList<>();
            for (JsonNode each : told.path("grievances")) {
                complaints.add(new Sent(
                        each.path("id").asText(),
                        each.path("by").textValue(),
                        instant(each.path("at")),
                        each.path("ruleId").textValue()));
            }
            return Optional.of(new Answered(open, instant(answered.path("nextEvaluationAt")), unanswered, complaints));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(JsonNode text) {
        return text.isTextual() ? OffsetDateTime.parse(text.asText()).toInstant() : null;
    }
}
