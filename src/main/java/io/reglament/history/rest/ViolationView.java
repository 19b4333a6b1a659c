package io.reglament.history.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.history.RecordedViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A violation as the answer showed it, with its state and where it comes from. */
final class ViolationView {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ViolationView() {}

    static ObjectNode of(RecordedViolation violation) {
        try {
            ObjectNode shown = (ObjectNode) JSON.readTree(violation.content());
            shown.put("state", violation.state().name());
            shown.put("dealId", violation.dealId());
            put(shown, "branchId", violation.branchId());
            put(shown, "decisionId", violation.decisionId());
            shown.put("revision", violation.revision());
            put(shown, "recordedAt", violation.recordedAt());
            put(shown, "actor", violation.actor());
            put(shown, "reason", violation.reason());
            put(shown, "cause", violation.cause());
            return shown;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode shown, String name, @Nullable Object value) {
        if (value instanceof Instant instant) {
            shown.put(name, instant.toString());
        } else if (value != null) {
            shown.put(name, value.toString());
        }
    }
}
