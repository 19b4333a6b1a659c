package io.reglament.finding;

import java.time.Instant;
import java.util.SortedMap;

/** A row that matched, with the inputs that it saw. */
public record MatchedRow(
        String row,
        String version,
        SortedMap<String, Object> inputs,
        @Internal Instant bindingAt) implements Finding {}
