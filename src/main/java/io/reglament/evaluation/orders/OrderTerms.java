package io.reglament.evaluation.orders;

import io.reglament.deal.Document;
import io.reglament.deal.DocumentLine;
import io.reglament.deal.DocumentType;
import io.reglament.deal.Order;
import io.reglament.deal.OrderKind;
import io.reglament.deal.OrderLine;
import io.reglament.deal.ScheduleLine;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.money.Money;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Orders against the contracts that they name: term, price, quantity, dates (R-ORD-03..06). */
final class OrderTerms {
    private final Timeline time;
    private final References papers;
    private final OrderFaults faults;
    private final List<ContractTerm> terms = new ArrayList<>();
    private final List<ContractPrice> prices = new ArrayList<>();
    private final List<ContractQuantity> quantities = new ArrayList<>();
    private final List<ScheduledDelivery> deliveries = new ArrayList<>();
    private final Map<String, BigDecimal> planned = new HashMap<>();

    OrderTerms(Timeline time, References papers, OrderFaults faults) {
        this.time = time;
        this.papers = papers;
        this.faults = faults;
    }

    List<ContractTerm> terms() {
        return terms;
    }

    List<ContractPrice> prices() {
        return prices;
    }

    List<ContractQuantity> quantities() {
        return quantities;
    }

    List<ScheduledDelivery> deliveries() {
        return deliveries;
    }

    void look(Order order, @Nullable Row row) {
        for (DocumentState each : papers.referenced(order.refs(), DocumentType.CONTRACT)) {
            Document contract = each.fact();
            term(order, contract, row);
            if (row != null && row.string("priceSource").equals("CONTRACT")) {
                price(order, contract, row);
            }
            if (order.kind() == OrderKind.CONTRACT_SCHEDULE) {
                schedule(order, contract, row);
            }
        }
    }

    private void term(Order order, Document contract, @Nullable Row row) {
        if (contract.validFrom() == null || contract.validTo() == null) {
            String field = contract.validFrom() == null ? "validFrom" : "validTo";
            time.notes().unknown("documents", contract.documentId(), field, order.createdAt());
        }
        LocalDate date = time.deal().calendar().localDate(order.createdAt());
        Act act = act(order, order.orderId(), contract, row).detail("contract", contract.documentId());
        ContractTerm term = new ContractTerm(contract.validFrom(), contract.validTo(), date, act);
        faults.note(order, "CONTRACT_NOT_IN_FORCE", term.notInForce());
        terms.add(term);
    }

    private Act act(Order order, String subjectId, Document contract, @Nullable Row row) {
        Act act = faults.act(order, subjectId, row == null ? List.of() : List.of(row.ref()));
        List<String> facts = List.of(contract.documentId(), order.orderId());
        return new Act(subjectId, act.at(), act.responsible(), act.rows(), facts, act.details(), act.args());
    }

    /** One comparison for each material: the lines of one material add up. */
    private void price(Order order, Document contract, Row row) {
        Map<String, List<OrderLine>> byMaterial = new TreeMap<>();
        for (OrderLine line : References.each(order.lines())) {
            byMaterial
                    .computeIfAbsent(line.materialId(), any -> new ArrayList<>())
                    .add(line);
        }
        Comparator<OrderLine> cheapestFirst =
                Comparator.comparing(OrderTerms::amount, Comparator.nullsFirst(Comparator.naturalOrder()));
        byMaterial.forEach((materialId, lines) -> {
            lines.sort(cheapestFirst);
            price(order, contract, row, materialId, lines);
        });
    }

    private static @Nullable BigDecimal amount(OrderLine line) {
        return line.unitPrice() == null ? null : line.unitPrice().amount();
    }

    private void price(Order order, Document contract, Row row, String materialId, List<OrderLine> lines) {
        String subject = order.orderId() + "/" + materialId;
        Boolean covered = covers(contract, materialId);
        if (covered == null) {
            time.notes().unknown("documents", contract.documentId(), "materialId", order.createdAt());
            return;
        }
        if (!covered) {
            time.notes().problem("MATERIAL_MISMATCH", subject, List.of(order.orderId()), order.createdAt());
            return;
        }
        Money agreed = agreed(contract, materialId);
        Money asked = null;
        BigDecimal total = BigDecimal.ZERO;
        for (OrderLine line : lines) {
            Money unitPrice = line.unitPrice();
            if (agreed == null || unitPrice == null) {
                String group = agreed == null ? "documents" : "orders";
                time.notes()
                        .unknown(
                                group,
                                agreed == null ? contract.documentId() : subject,
                                "unitPrice",
                                order.createdAt());
                return;
            }
            if (!unitPrice.currency().equals(agreed.currency())) {
                time.notes().problem("CURRENCY_MISMATCH", subject, List.of(order.orderId()), order.createdAt());
                return;
            }
            boolean differs = unitPrice.amount().compareTo(agreed.amount()) != 0;
            asked = asked == null || differs ? unitPrice : asked;
            total = total.add(Money.product(unitPrice, line.qty()).amount())
                    .subtract(Money.product(agreed, line.qty()).amount());
        }
        if (asked == null || agreed == null) {
            return;
        }
        Act act = act(order, subject, contract, row)
                .detail("perUnit", minor(asked.amount().subtract(agreed.amount()), agreed))
                .detail("total", minor(total, agreed))
                .detail("currency", agreed.currency().getCurrencyCode());
        ContractPrice price = new ContractPrice(asked.amount(), agreed.amount(), act);
        faults.note(order, "PRICE_NOT_PER_CONTRACT", price.differs());
        prices.add(price);
    }

    /** Amounts are shown in the currency's minor unit, and exactly where they are finer. */
    private static BigDecimal minor(BigDecimal amount, Money like) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), like.currency().getDefaultFractionDigits()));
    }

    /** Null where nobody told for which material the contract is. */
    private static @Nullable Boolean covers(Document contract, String materialId) {
        List<DocumentLine> lines = References.each(contract.lines());
        if (lines.isEmpty() && contract.materialId() == null) {
            return null;
        }
        return materialId.equals(contract.materialId())
                || lines.stream().anyMatch(each -> each.materialId().equals(materialId));
    }

    private static @Nullable Money agreed(Document contract, String materialId) {
        return References.each(contract.lines()).stream()
                .filter(each -> each.materialId().equals(materialId))
                .map(DocumentLine::unitPrice)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Money::amount))
                .orElse(contract.unitPrice());
    }

    /** Schedules are added up by contract in the order of the orders (decided 33). */
    private void schedule(Order order, Document contract, @Nullable Row row) {
        List<ScheduleLine> lines = order.schedule();
        if (lines == null) {
            time.notes().unknown("orders", order.orderId(), "schedule", order.createdAt());
            return;
        }
        lines.stream().map(ScheduleLine::date).distinct().sorted().forEach(date -> {
            Act act = act(order, order.orderId() + "/" + date, contract, row).detail("date", date);
            ScheduledDelivery delivery = new ScheduledDelivery(date, contract.validFrom(), contract.validTo(), act);
            faults.note(order, "SCHEDULE_OUTSIDE_CONTRACT", delivery.outside());
            deliveries.add(delivery);
        });
        BigDecimal target = contract.targetQty();
        if (target == null) {
            time.notes().unknown("documents", contract.documentId(), "targetQty", order.createdAt());
            return;
        }
        BigDecimal before = planned.getOrDefault(contract.documentId(), BigDecimal.ZERO);
        BigDecimal after = lines.stream().map(ScheduleLine::qty).reduce(before, BigDecimal::add);
        planned.put(contract.documentId(), after);
        Act act = act(order, order.orderId(), contract, row)
                .detail("contract", contract.documentId())
                .detail("planned", OrderFaults.plain(after))
                .detail("target", OrderFaults.plain(target))
                .detail("excess", OrderFaults.plain(after.subtract(target)));
        ContractQuantity quantity = new ContractQuantity(before, after, target, act);
        faults.note(order, "SCHEDULE_EXCEEDS_CONTRACT", quantity.crosses());
        quantities.add(quantity);
    }
}
