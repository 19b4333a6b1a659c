package io.reglament.evaluation.sanctions;

import io.reglament.finding.Violation;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;

/**
 * A violation with what a sanction depends on.
 *
 * @param row the row of T26
 * @param occurrence which one it is of this person and code within the window, from 1
 * @param rest what the monthly cap leaves for a cut of the bonus, in percent
 * @param unacknowledged the person is known not to have read and signed the version
 */
public record Offence(Violation violation, Row row, int occurrence, BigDecimal rest, boolean unacknowledged) {

    /** The cut of the bonus that the row names, in percent. */
    public BigDecimal reduction() {
        return row.decimal("bonusReductionPercent");
    }

    public boolean capped() {
        return reduction().compareTo(rest) > 0;
    }
}
