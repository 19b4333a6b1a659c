package io.reglament.evaluation.claims;

import io.reglament.deal.Claim;
import io.reglament.deal.ClaimKind;
import io.reglament.finding.Act;
import io.reglament.finding.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands.
 *
 * @param open whether it is open as of evaluationTime
 * @param missingItems what T20 wants and is known not to be there, of a closed claim
 * @param closing the closing of the claim, null while it is open
 */
public record ClaimState(
        Claim claim,
        boolean open,
        @Nullable Instant registeredAt,
        List<String> missingItems,
        @Nullable Act closing,
        Party responsible) {

    public String claimId() {
        return claim.claimId();
    }

    /** Neither registered nor with a term for it: nobody told when it came. */
    public boolean unregistered() {
        return open && registeredAt == null && claim.receivedAt() == null;
    }

    /** A warranty repair that is registered and not yet on its way. */
    public boolean unsent(Instant now) {
        return open
                && claim.kind() == ClaimKind.WARRANTY_REPAIR
                && registeredAt != null
                && ahead(claim.sentToServiceAt(), now)
                && ahead(claim.completedAt(), now);
    }

    /** Nobody said whether it is a warranty case. */
    public boolean undetermined() {
        return open && claim.kind() == ClaimKind.WARRANTY_REPAIR && claim.warrantyCase() == null;
    }

    public boolean closedIncompletely() {
        return closing != null && !missingItems.isEmpty();
    }

    private static boolean ahead(@Nullable Instant at, Instant now) {
        return at == null || at.isAfter(now);
    }
}
