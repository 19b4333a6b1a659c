package io.reglament.watch.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.deal.DealStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a recorded decision says whether its deal has to be asked for again.
 *
 * @param holdsUntil null where nothing changes without new facts
 */
record Answered(boolean open, @Nullable Instant holdsUntil) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Empty for what cannot be read. */
    static Optional<Answered> of(byte[] facts, byte[] answer) {
        try {
            JsonNode next = JSON.readTree(answer).path("nextEvaluationAt");
            boolean open =
                    JSON.readTree(facts).path("deal").path("status").asText().equals(DealStatus.OPEN.name());
            return Optional.of(new Answered(
                    open, next.isTextual() ? OffsetDateTime.parse(next.asText()).toInstant() : null));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
