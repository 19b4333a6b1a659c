package io.reglament.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A violation as a decision found it.
 *
 * @param severity the word by which the law calls it, as the role
 * @param content the violation as in the answer
 * @param sameness equal while nothing but the passing of time has changed, so that finding it again is no event
 */
public record FoundViolation(
        String key,
        String code,
        String severity,
        String responsibleRole,
        @Nullable String responsibleId,
        Instant violatedAt,
        String version,
        List<String> rows,
        @Nullable BigDecimal bonusReduction,
        Content content,
        Content sameness) {

    /** How many bytes it keeps, roughly. */
    int size() {
        return content.bytes().length + sameness.bytes().length;
    }
}
