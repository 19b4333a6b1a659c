package io.reglament.finding;

import java.time.Instant;
import java.util.List;

/** The category of the client by table client-category. */
public record ClientCategory(
        String value,
        List<String> rows,
        String version,
        @Internal Instant bindingAt) implements Finding {}
