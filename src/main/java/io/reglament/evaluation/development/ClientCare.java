package io.reglament.evaluation.development;

import io.reglament.evaluation.timeline.Owners;
import io.reglament.finding.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the deal owes or may offer the client beyond this sale (R-DEV-01..04).
 *
 * @param openClaims ids of claims that are not settled
 * @param secondSale the deal is a cross-sale or an up-sale
 * @param retailDiscussion a retail deal is being discussed
 * @param development the client is being developed now
 * @param satisfactionAssessed three-valued, by the latest evidence that tells it
 * @param trainingDueAt when a reseller who enters development has to be trained; null outside development
 */
public record ClientCare(
        List<String> openClaims,
        boolean secondSale,
        boolean retailDiscussion,
        boolean development,
        @Nullable Boolean satisfactionAssessed,
        @Nullable Boolean reseller,
        @Nullable Boolean trained,
        @Nullable Instant trainingDueAt,
        List<String> rows,
        Owners owners) {

    /** Who has to act now. */
    public Party owner() {
        return owners.now();
    }

    public boolean claimOpen() {
        return !openClaims.isEmpty();
    }
}
