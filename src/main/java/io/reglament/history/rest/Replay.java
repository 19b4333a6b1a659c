package io.reglament.history.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of deciding again from the stored facts (decided 54).
 *
 * @param identical whether the answer is the same, byte for byte
 * @param differences where it is not, by pointer into the answer, ascending
 * @param otherEngine what decided then and what decides now, where they differ
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Replay(
        boolean identical,
        List<Difference> differences,
        @Nullable OtherEngine otherEngine) {

    /** One place where the answers differ; a side is left out where it has nothing there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Difference(
            String pointer,
            @Nullable JsonNode stored,
            @Nullable JsonNode replayed) {}

    /** Another build: a difference may come from it. */
    public record OtherEngine(String storedEngine, String engine, String storedRulesHash, String rulesHash) {}
}
