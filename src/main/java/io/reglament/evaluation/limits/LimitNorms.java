package io.reglament.evaluation.limits;

import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of T02 that the counting asks for, each looked up once. */
final class LimitNorms {
    private final Timeline time;
    private final Map<Asked, Row> rows = new HashMap<>();

    private record Asked(Stage stage, @Nullable String category) {}

    LimitNorms(Timeline time) {
        this.time = time;
    }

    /** The row for a stage and what the client was then; null where none answers. */
    @Nullable
    Row at(Stage stage, Instant at) {
        Asked asked = new Asked(stage, time.categoryAt(at));
        Row known = rows.get(asked);
        if (known == null) {
            known = time.norms().row("contact-limit", time.deal().at(), stage, asked.category());
            if (known != null) {
                rows.put(asked, known);
            }
        }
        return known;
    }
}
