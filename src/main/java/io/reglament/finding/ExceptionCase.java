package io.reglament.finding;

import java.time.Instant;
import java.util.SortedMap;

/** Known inputs for which a table has no row (S1-62): no default is made up. */
public record ExceptionCase(
        String table,
        SortedMap<String, Object> inputs,
        String version,
        @Internal Instant bindingAt) implements Finding {}
