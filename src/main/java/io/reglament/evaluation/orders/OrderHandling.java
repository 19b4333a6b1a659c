package io.reglament.evaluation.orders;

import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.People;
import io.reglament.finding.OrderDecision;
import io.reglament.finding.Party;
import org.jspecify.annotations.Nullable;

/**
 * An order with what follows from its kind (T15).
 *
 * @param approvalMissing the kind needs a permission that nobody gave
 * @param grave something about the order is a violation of at least major severity
 * @param approver who may permit it, null where the kind needs no permission
 * @param billingToBlock a violation that stops the bill
 * @param deliveryRule the rule by which the delivery has to stop, null where none does
 * @param reasonUntold the kind needs a reason, and none is known
 */
public record OrderHandling(
        OrderDecision decision,
        boolean approvalMissing,
        boolean grave,
        People.@Nullable Addressee approver,
        boolean billingToBlock,
        @Nullable String deliveryRule,
        boolean reasonUnknown,
        Party accountant,
        Party logistics,
        Owners owners) {

    /** Who can tell now what is not known. */
    public Party owner() {
        return owners.now();
    }

    public boolean toBeApproved() {
        return approvalMissing && !grave && approver != null;
    }
}
