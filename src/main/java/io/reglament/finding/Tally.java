package io.reglament.finding;

import io.reglament.deal.Stage;
import java.time.Instant;
import java.util.List;

/** What was counted for an owner on a stage. */
public record Tally(
        String managerId,
        Stage stage,
        Count unanswered,
        Count reached,
        List<Ignored> ignored,
        DealCount deal,
        List<String> rows,
        String version,
        @Internal Instant bindingAt)
        implements Finding {}
