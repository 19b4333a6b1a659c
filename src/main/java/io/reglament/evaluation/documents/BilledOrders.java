package io.reglament.evaluation.documents;

import io.reglament.deal.InvoiceKind;
import io.reglament.deal.Order;
import io.reglament.finding.Notes;
import io.reglament.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All invoices of the same orders against these: in full each equals them, together they never exceed them (decided 67). */
final class BilledOrders {
    private final OrderedGoods goods;
    private final Notes notes;
    private final @Nullable Money ordered;
    private final @Nullable Boolean orderedWithTax;
    private final boolean orderedAlike;

    BilledOrders(OrderedGoods goods, Notes notes) {
        this.goods = goods;
        this.notes = notes;
        this.ordered = goods.total();
        Set<@Nullable Boolean> known = new HashSet<>();
        goods.orders().forEach(each -> known.add(each.totalIncludesTax()));
        this.orderedAlike = known.size() == 1;
        this.orderedWithTax = orderedAlike ? known.iterator().next() : null;
    }

    /** Whether the total of an invoice is in another currency than its orders. */
    boolean otherCurrency(Bill bill) {
        Money total = bill.total();
        return total != null && ordered != null && !total.currency().equals(ordered.currency());
    }

    /** Whether both sides speak of amounts with tax, or both of amounts without, or neither says. */
    boolean sameTax(Bill bill) {
        return orderedAlike && Objects.equals(bill.includesTax(), orderedWithTax);
    }

    /** Whether an invoice in full is known to have another total than its orders. */
    boolean otherTotal(Bill bill) {
        if (bill.kind() != InvoiceKind.FULL || !bill.totalKnown() || ordered == null || otherCurrency(bill)) {
            return false;
        }
        Integer difference = difference(List.of(bill), List.of());
        return difference != null && difference != 0;
    }

    /**
     * The invoices by which too much, or with the final one too little, is billed.
     *
     * @param bills in their order
     * @param credits credit memos of the orders or of the invoices
     * @param perhapsMore whether there is an invoice that does not tell what it bills
     * @param perhapsLess whether there is a credit memo that does not tell what it credits
     */
    Set<Bill> wrongTogether(List<Bill> bills, List<Bill> credits, boolean perhapsMore, boolean perhapsLess) {
        Set<Bill> wrong = new HashSet<>();
        boolean counted = ordered != null
                && bills.stream().allMatch(each -> each.total() != null && !otherCurrency(each))
                && credits.stream().allMatch(each -> each.total() != null && !otherCurrency(each));
        if (!counted || bills.stream().allMatch(each -> each.kind() == InvoiceKind.FULL) && bills.size() < 2) {
            return wrong;
        }
        boolean over = false;
        List<Bill> before = new ArrayList<>();
        for (Bill each : bills) {
            before.add(each);
            List<Bill> credited =
                    credits.stream().filter(it -> !it.at().isAfter(each.at())).toList();
            Integer difference = difference(before, credited);
            boolean exceeds = difference != null && difference > 0;
            if (exceeds && !over && !perhapsLess) {
                wrong.add(each);
            }
            over = exceeds;
        }
        bills.stream()
                .filter(each -> each.kind() == InvoiceKind.FINAL)
                .reduce((one, other) -> other)
                .filter(any -> !perhapsMore && tooLittle(bills, credits))
                .ifPresent(wrong::add);
        return wrong;
    }

    /** What was credited may have come back after all was billed. */
    private boolean tooLittle(List<Bill> bills, List<Bill> credits) {
        Integer billed = difference(bills, List.of());
        Integer left = difference(bills, credits);
        return billed != null && left != null && billed < 0 && left != 0;
    }

    /** The sign of what is billed less what was ordered; null where taxes keep them from being compared. */
    private @Nullable Integer difference(List<Bill> bills, List<Bill> credits) {
        List<Bill> all = new ArrayList<>(bills);
        all.addAll(credits);
        BigDecimal target = Objects.requireNonNull(ordered).amount();
        if (all.stream().allMatch(this::sameTax)) {
            return sum(bills).subtract(sum(credits)).compareTo(target);
        }
        BigDecimal billed = withoutTax(bills);
        BigDecimal credited = withoutTax(credits);
        BigDecimal owed = Boolean.FALSE.equals(orderedWithTax) ? target : orderedWithoutTax(all, target);
        return billed == null || credited == null || owed == null
                ? null
                : Integer.valueOf(billed.subtract(credited).compareTo(owed));
    }

    private static BigDecimal sum(Collection<Bill> bills) {
        return bills.stream()
                .map(each -> Objects.requireNonNull(each.total()).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The tax is taken off once for all amounts of one rate, so that no kopeck is lost to rounding in between. */
    private @Nullable BigDecimal withoutTax(List<Bill> bills) {
        BigDecimal sum = BigDecimal.ZERO;
        Map<BigDecimal, BigDecimal> byRate = new TreeMap<>();
        for (Bill each : bills) {
            BigDecimal amount = Objects.requireNonNull(each.total()).amount();
            BigDecimal tax = each.taxAmount();
            BigDecimal percent = each.taxPercent();
            if (each.includesTax() == null) {
                unknown(each, "totalIncludesTax");
                return null;
            }
            if (!each.includesTax()) {
                sum = sum.add(amount);
            } else if (tax != null) {
                sum = sum.add(amount.subtract(tax));
            } else if (percent != null) {
                byRate.merge(percent, amount, BigDecimal::add);
            } else {
                unknown(each, "attributes.taxAmount");
                return null;
            }
        }
        for (Map.Entry<BigDecimal, BigDecimal> each : byRate.entrySet()) {
            sum = sum.add(Bill.withoutTax(each.getValue(), each.getKey(), digits()));
        }
        return sum;
    }

    /** Orders do not tell their tax; the one rate of their invoices is theirs. */
    private @Nullable BigDecimal orderedWithoutTax(List<Bill> bills, BigDecimal target) {
        Set<@Nullable BigDecimal> rates = new HashSet<>();
        bills.forEach(each ->
                rates.add(each.taxPercent() == null ? null : each.taxPercent().stripTrailingZeros()));
        BigDecimal rate = rates.size() == 1 ? rates.iterator().next() : null;
        if (rate == null || orderedWithTax == null) {
            for (Order each : goods.orders()) {
                if (each.totalIncludesTax() == null) {
                    notes.unknown("orders", each.orderId(), "totalIncludesTax", each.createdAt());
                }
            }
            bills.stream()
                    .filter(each -> each.taxPercent() == null && orderedWithTax != null)
                    .forEach(each -> unknown(each, "price.taxPercent"));
            return null;
        }
        return Bill.withoutTax(target, rate, digits());
    }

    private int digits() {
        return Objects.requireNonNull(ordered).currency().getDefaultFractionDigits();
    }

    private void unknown(Bill bill, String field) {
        notes.unknown("documents", bill.paper().id(), field, bill.at());
    }
}
