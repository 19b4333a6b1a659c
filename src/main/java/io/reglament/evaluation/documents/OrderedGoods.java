package io.reglament.evaluation.documents;

import io.reglament.deal.DocumentLine;
import io.reglament.deal.Order;
import io.reglament.deal.OrderLine;
import io.reglament.evaluation.timeline.References;
import io.reglament.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the orders of an invoice ask for together: their total, quantities and prices by material. */
final class OrderedGoods {
    private final List<Order> orders;
    private final SortedMap<String, BigDecimal> quantities = new TreeMap<>();
    private final SortedMap<String, List<Money>> prices = new TreeMap<>();

    OrderedGoods(List<Order> orders) {
        this.orders = orders;
        for (Order order : orders) {
            for (OrderLine line : References.each(order.lines())) {
                quantities.merge(line.materialId(), line.qty(), BigDecimal::add);
                if (line.unitPrice() != null) {
                    prices.computeIfAbsent(line.materialId(), any -> new ArrayList<>())
                            .add(line.unitPrice());
                }
            }
        }
    }

    List<Order> orders() {
        return orders;
    }

    boolean linesKnown() {
        return orders.stream().noneMatch(each -> each.lines() == null);
    }

    /** By their own word, else by their lines; null where it is not known. */
    @Nullable
    Money total() {
        Money sum = null;
        for (Order order : orders) {
            Money total = order.total() == null ? ofLines(order) : order.total();
            if (total == null || sum != null && !sum.currency().equals(total.currency())) {
                return null;
            }
            sum = sum == null ? total : sum.plus(total);
        }
        return sum;
    }

    private static @Nullable Money ofLines(Order order) {
        Money sum = null;
        for (OrderLine line : References.each(order.lines())) {
            Money price = line.unitPrice();
            if (price == null || sum != null && !sum.currency().equals(price.currency())) {
                return null;
            }
            Money product = Money.product(price, line.qty());
            sum = sum == null ? product : sum.plus(product);
        }
        return sum;
    }

    /** Whether lines are not exactly what was ordered, where both sides tell them. */
    boolean differ(List<DocumentLine> billed, boolean pricesToo) {
        SortedMap<String, BigDecimal> rest = new TreeMap<>(quantities);
        boolean counted = true;
        for (DocumentLine line : billed) {
            if (foreign(line, pricesToo)) {
                return true;
            }
            BigDecimal quantity = line.qty();
            counted = counted && quantity != null;
            if (quantity != null) {
                rest.merge(line.materialId(), quantity.negate(), BigDecimal::add);
            }
        }
        return counted && rest.values().stream().anyMatch(each -> each.signum() != 0);
    }

    /** Whether lines are more or other than what was ordered. */
    boolean exceededBy(List<DocumentLine> billed, boolean pricesToo) {
        SortedMap<String, BigDecimal> rest = new TreeMap<>(quantities);
        for (DocumentLine line : billed) {
            if (foreign(line, pricesToo)) {
                return true;
            }
            if (line.qty() != null) {
                rest.merge(line.materialId(), line.qty().negate(), BigDecimal::add);
            }
        }
        return rest.values().stream().anyMatch(each -> each.signum() < 0);
    }

    private boolean foreign(DocumentLine line, boolean pricesToo) {
        List<Money> agreed = prices.getOrDefault(line.materialId(), List.of());
        Money asked = line.unitPrice();
        boolean other = pricesToo
                && asked != null
                && !agreed.isEmpty()
                && agreed.stream().noneMatch(each -> same(each, asked));
        return other || !quantities.containsKey(line.materialId());
    }

    private static boolean same(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
    }
}
