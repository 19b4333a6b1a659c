package io.reglament.finding;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposed sanction; a human confirms it (F-27, F-39). */
public record Sanction(
        String kind,
        int points,
        BigDecimal bonusReductionPercent,
        @Nullable BigDecimal cappedFrom,
        int occurrence,
        String state,
        @Nullable String reason,
        List<String> rows,
        String version) {}
