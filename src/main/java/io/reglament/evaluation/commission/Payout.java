package io.reglament.evaluation.commission;

import io.reglament.finding.Commission;

/** The commission as it is computed; the rule that speaks is named when it is found. */
public record Payout(Commission commission) {

    /** It may be paid or is held, by a row of T10. */
    public boolean held() {
        return commission.status().equals("HELD");
    }

    public boolean split() {
        return commission.mode() != null && !held();
    }

    public boolean equal() {
        return split() && "EQUAL".equals(commission.mode());
    }

    /** Nothing to split, or facts are missing. */
    public boolean unsplit() {
        return !held() && !split();
    }

    /** The finding of a rule. */
    public Commission by(String ruleId) {
        return commission.by(ruleId);
    }
}
