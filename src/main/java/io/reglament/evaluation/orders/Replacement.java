package io.reglament.evaluation.orders;

import io.reglament.finding.Act;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A free replacement, together with those before it for the same return.
 *
 * @param before replaced by the orders before this one
 * @param returned the quantity that came back, null where nobody told it
 * @param credited a credit memo was issued for the same return
 */
public record Replacement(
        BigDecimal before,
        BigDecimal replaced,
        @Nullable BigDecimal returned,
        boolean credited,
        Act quantity,
        Act compensation) {

    /** Only the order that crosses the line is to blame (decided 33). */
    public boolean crosses() {
        return returned != null && replaced.compareTo(returned) > 0 && before.compareTo(returned) <= 0;
    }
}
