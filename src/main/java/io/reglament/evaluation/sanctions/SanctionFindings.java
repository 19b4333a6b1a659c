package io.reglament.evaluation.sanctions;

import io.reglament.finding.ActionDraft;
import io.reglament.finding.Findings;
import io.reglament.finding.Party;
import io.reglament.finding.Sanction;
import io.reglament.finding.Violation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of sanctions propose, by violation key, and the actions that follow. */
public final class SanctionFindings {
    private final Map<String, Sanction> sanctions = new HashMap<>();
    private final Findings now;

    /** Actions are added to the findings of the version in force at evaluationTime. */
    public SanctionFindings(Findings now) {
        this.now = now;
    }

    public @Nullable Sanction of(Violation violation) {
        return sanctions.get(violation.key());
    }

    /** Starts an action required now. */
    public ActionDraft action(String ruleId, String code, Party addressee) {
        return now.action(ruleId, code, addressee);
    }

    /** The sanction that the row names (R-SAN-01). */
    public void propose(Offence offence) {
        put(offence, offence.row().string("kind"), offence.row().integer("points"), offence.reduction(), null, null);
    }

    /** The same, its cut of the bonus cut down to what the month's cap leaves (R-SAN-02). */
    public void proposeCapped(Offence offence) {
        put(
                offence,
                offence.row().string("kind"),
                offence.row().integer("points"),
                offence.rest(),
                offence.reduction(),
                null);
    }

    /** No sanction for who was never shown the rules (R-SAN-03). */
    public void proposeNone(Offence offence) {
        put(offence, "NONE", 0, BigDecimal.ZERO, null, "NOT_ACKNOWLEDGED");
    }

    private void put(
            Offence offence,
            String kind,
            int points,
            BigDecimal reduction,
            @Nullable BigDecimal cappedFrom,
            @Nullable String reason) {
        sanctions.put(
                offence.violation().key(),
                new Sanction(
                        kind,
                        points,
                        reduction,
                        cappedFrom,
                        offence.occurrence(),
                        "PROPOSED",
                        reason,
                        List.of(offence.row().ref()),
                        offence.violation().citation().version()));
    }
}
