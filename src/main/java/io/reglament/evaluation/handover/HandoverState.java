package io.reglament.evaluation.handover;

import io.reglament.deal.Boundary;
import io.reglament.deal.Handover;
import io.reglament.finding.Act;
import io.reglament.finding.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handover as it stands.
 *
 * @param missingItems what T23 wants and is known not to be there
 * @param submission its submission, with what is missing
 * @param acceptance its acceptance, null while nobody accepted it
 * @param selfAccepted accepted by who submitted it, or by a sales manager, and nobody excepted that
 */
public record HandoverState(
        Handover handover,
        List<String> missingItems,
        Act submission,
        @Nullable Act acceptance,
        boolean selfAccepted,
        Party submitter,
        @Nullable Integer openDeals) {

    public String handoverId() {
        return handover.handoverId();
    }

    public boolean incomplete() {
        return !missingItems.isEmpty();
    }

    /** Production has taken over, so the manager may look for the next client (S3-27). */
    public boolean relieved() {
        return acceptance != null && handover.boundary() == Boundary.SALES_TO_PRODUCTION;
    }
}
