package io.reglament.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine says of a table.
 *
 * @param refusal why it does not take the table at all; null where it does
 * @param answers one for each vector of facts, in their order; none where it does not
 */
public record Opinion(String table, @Nullable String refusal, List<Answer> answers) {
    public Opinion {
        answers = List.copyOf(answers);
    }
}
