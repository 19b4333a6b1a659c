package io.reglament.evaluation.commission;

import io.reglament.deal.Dispute;
import io.reglament.finding.Deadline;
import io.reglament.finding.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute with its terms (T14, S1-07, S1-14).
 *
 * @param parties who has to settle it: all entitled managers and who opened it
 * @param headRuling from the end of self-resolution on, null before and where it was settled in time
 * @param appeal after a ruling
 * @param invalidRuling a ruling that does not make 100.00 or names somebody who is not entitled: it rules nothing
 * @param bindingAt the version that the problem of an invalid ruling has
 */
public record DisputeCase(
        Dispute fact,
        List<Party> parties,
        Deadline selfResolution,
        @Nullable Deadline headRuling,
        @Nullable Deadline appeal,
        boolean invalidRuling,
        Instant bindingAt) {

    /** Whom the dispute still asks to settle it. */
    public List<Quarrel> quarrels() {
        return selfResolution.owed()
                ? parties.stream()
                        .map(each -> new Quarrel(each, selfResolution))
                        .toList()
                : List.of();
    }

    public boolean rulingAsked() {
        return headRuling != null && headRuling.owed();
    }

    public boolean rulingMissed() {
        return headRuling != null && headRuling.missed();
    }
}
