package io.reglament.evaluation.commission;

import io.reglament.deal.Approval;
import io.reglament.deal.ApprovalType;
import io.reglament.deal.Deal;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DiscountKind;
import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.Rank;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the discount of the deal was approved by who may do so (R-COM-02, decided 45).
 *
 * @param approved whether the commission need not wait for an approval; null where what would decide is not known: the kind of the discount, or how much an approval allows
 * @param approver whose approval is needed; null where nobody's is
 */
record Discount(
        @Nullable Boolean approved,
        @Nullable Role approver,
        @Nullable UnapprovedDiscount violation) {

    /**
     * Where the rule only recommends, no commission waits for the approval (decided 78).
     *
     * @param rate the row of T08; null where the rate is not known, and then nothing is asked for
     */
    static Discount of(Timeline time, Win win, @Nullable Row rate, @Nullable String owner) {
        Discount found = judged(time, win, rate, owner);
        return time.version().advisory("R-COM-02") ? new Discount(true, found.approver, found.violation) : found;
    }

    private static Discount judged(Timeline time, Win win, @Nullable Row rate, @Nullable String owner) {
        DealFacts facts = time.deal().facts();
        Deal deal = facts.deal();
        Role approver = rate == null ? null : rate.nullableEnumeration("approvalRole", Role.class);
        BigDecimal percent = deal.discountPercent();
        if (rate == null || approver == null || percent == null || granted(time, approver, percent)) {
            return new Discount(true, approver, null);
        }
        DiscountKind kind = deal.discountKind();
        if (kind == null) {
            time.notes().unknown("deal", null, "discountKind", win.at());
            return new Discount(null, approver, null);
        }
        List<String> free = time.norms().parameters(win.at()).strings("discountKindsWithoutApproval");
        if (free.contains(kind.name())) {
            return new Discount(true, approver, null);
        }
        if (approvals(time, approver).anyMatch(each -> each.value() == null)) {
            time.notes().unknown("approvals", deal.dealId(), "value", win.at());
            return new Discount(null, approver, null);
        }
        Act act = Act.of(deal.dealId(), win.at(), time.people().party(owner), List.of(rate.ref()), List.of())
                .detail("discount", Percents.text(percent))
                .detail("approvalRole", approver.name());
        return new Discount(false, approver, win.real() ? new UnapprovedDiscount(act) : null);
    }

    private static boolean granted(Timeline time, Role approver, BigDecimal percent) {
        return approvals(time, approver)
                .map(Approval::value)
                .anyMatch(value -> value != null && value.compareTo(percent) >= 0);
    }

    private static Stream<Approval> approvals(Timeline time, Role approver) {
        DealFacts facts = time.deal().facts();
        Rank rank = time.norms().rank();
        List<Approval> known = facts.approvals();
        return (known == null ? List.<Approval>of() : known)
                .stream()
                        .filter(each -> each.type() == ApprovalType.DISCOUNT
                                && each.subjectId().equals(facts.deal().dealId()))
                        .filter(each -> rank.atLeast(each.role(), approver));
    }

    /** As T10 asks for it. */
    @Nullable
    String state() {
        return approved == null ? null : approved ? "OK" : "MISSING";
    }
}
