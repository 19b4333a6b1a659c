package io.reglament.evaluation.commission;

import io.reglament.finding.Notes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Groups of facts that may be absent. */
final class Groups {
    /** Stands for a field where the whole group is not known. */
    static final String WHOLE = "*";

    private Groups() {}

    /** A group of which absent means none, and which is listed as unknown all the same (model 3.6, decided 3). */
    static <F> List<F> orNone(@Nullable List<F> known, String group, Notes notes, Instant bindingAt) {
        if (known != null) {
            return known;
        }
        notes.unknown(group, null, WHOLE, bindingAt);
        return List.of();
    }
}
