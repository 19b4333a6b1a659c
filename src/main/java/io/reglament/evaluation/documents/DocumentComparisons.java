package io.reglament.evaluation.documents;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.DocumentLine;
import io.reglament.deal.DocumentType;
import io.reglament.deal.Order;
import io.reglament.deal.OrderLine;
import io.reglament.deal.PriceBreakdown;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.money.Money;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents against what they follow from: chain, invoice and order, price and its parts, receipt (R-DOC-03, 07, 08, 09). */
final class DocumentComparisons {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Timeline time;
    private final References papers;
    private final Owners owners;
    private final List<DocumentChain> chains = new ArrayList<>();
    private final List<InvoiceComparison> invoices = new ArrayList<>();
    private final List<PriceBreakdownCheck> prices = new ArrayList<>();
    private final List<AwaitedReceipt> receipts = new ArrayList<>();

    DocumentComparisons(Timeline time, References papers, List<DocumentState> documents) {
        this.time = time;
        this.papers = papers;
        this.owners = new Owners(time);
        for (DocumentState each : documents) {
            Instant at = each.bindsAt();
            if (each.fact().type() == DocumentType.QUOTATION && at != null) {
                chain(each, at, "REQUEST");
                price(each, at);
            }
            if (each.fact().type() == DocumentType.INVOICE && at != null) {
                chain(each, at, "ORDER");
                invoice(each, at);
            }
            receipt(each);
        }
    }

    List<DocumentChain> chains() {
        return chains;
    }

    List<InvoiceComparison> invoices() {
        return invoices;
    }

    List<PriceBreakdownCheck> prices() {
        return prices;
    }

    List<AwaitedReceipt> receipts() {
        return receipts;
    }

    private void chain(DocumentState paper, Instant at, String needed) {
        List<String> refs = paper.fact().refs();
        if (refs == null) {
            time.notes().unknown("documents", paper.id(), "refs", at);
            return;
        }
        refs.stream().filter(ref -> !papers.resolves(ref)).forEach(ref -> time.notes()
                .unknown("documents", paper.id(), "refs." + ref, at));
        boolean broken = !papers.missing(refs, List.of(List.of(needed))).isEmpty();
        Act act = Act.of(paper.id(), at, owners.at(at), List.of(), List.of(paper.id()))
                .detail("missing", List.of(DocumentType.valueOf(needed)));
        chains.add(new DocumentChain(broken, act));
    }

    /** The stated price against list price less discount plus tax, rounded half up to the currency's minor unit (S1-26). */
    private void price(DocumentState paper, Instant at) {
        PriceBreakdown told = paper.fact().price();
        if (told == null
                || told.list() == null
                || told.net() == null
                || told.discountPercent() == null && told.taxPercent() == null) {
            return;
        }
        BigDecimal discount = Objects.requireNonNullElse(told.discountPercent(), BigDecimal.ZERO);
        BigDecimal tax = Objects.requireNonNullElse(told.taxPercent(), BigDecimal.ZERO);
        BigDecimal made = told.list()
                .amount()
                .multiply(HUNDRED.subtract(discount))
                .multiply(HUNDRED.add(tax))
                .divide(HUNDRED.multiply(HUNDRED))
                .setScale(told.list().currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
        prices.add(new PriceBreakdownCheck(
                paper.id(), told.net(), new Money(made, told.list().currency()), at));
    }

    private void invoice(DocumentState paper, Instant at) {
        List<Order> orders = References.each(paper.fact().refs()).stream()
                .distinct()
                .sorted()
                .map(papers::order)
                .filter(Objects::nonNull)
                .toList();
        if (orders.isEmpty()) {
            return;
        }
        List<String> differing = new ArrayList<>();
        Money billed = paper.fact().total();
        Money ordered = total(orders);
        if (billed != null && ordered != null && !billed.currency().equals(ordered.currency())) {
            differing.add("currency");
        } else if (billed != null && ordered != null && billed.amount().compareTo(ordered.amount()) != 0) {
            differing.add("total");
        }
        if (linesDiffer(paper, orders)) {
            differing.add("lines");
        }
        List<String> facts = new ArrayList<>(orders.stream().map(Order::orderId).toList());
        facts.add(paper.id());
        Act act = Act.of(paper.id(), at, owners.at(at), List.of(), facts).detail("fields", differing);
        invoices.add(new InvoiceComparison(differing, act));
    }

    /** The total of the orders, by their own word, else by their lines; null where it is not told. */
    private static @Nullable Money total(List<Order> orders) {
        Money sum = null;
        for (Order order : orders) {
            Money total = order.total() == null ? ofLines(order) : order.total();
            if (total == null || sum != null && !sum.currency().equals(total.currency())) {
                return null;
            }
            sum = sum == null ? total : new Money(sum.amount().add(total.amount()), sum.currency());
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
            BigDecimal amount = price.amount().multiply(line.qty());
            sum = new Money(sum == null ? amount : sum.amount().add(amount), price.currency());
        }
        return sum;
    }

    /** Quantities by material, and the prices of each, where both sides tell them. */
    private static boolean linesDiffer(DocumentState paper, List<Order> orders) {
        List<DocumentLine> billed = paper.fact().lines();
        if (billed == null || orders.stream().anyMatch(each -> each.lines() == null)) {
            return false;
        }
        SortedMap<String, BigDecimal> difference = new TreeMap<>();
        SortedMap<String, List<Money>> prices = new TreeMap<>();
        for (Order order : orders) {
            for (OrderLine line : References.each(order.lines())) {
                difference.merge(line.materialId(), line.qty(), BigDecimal::add);
                if (line.unitPrice() != null) {
                    prices.computeIfAbsent(line.materialId(), any -> new ArrayList<>())
                            .add(line.unitPrice());
                }
            }
        }
        boolean counted = true;
        for (DocumentLine line : billed) {
            List<Money> agreed = prices.getOrDefault(line.materialId(), List.of());
            Money asked = line.unitPrice();
            boolean other =
                    asked != null && !agreed.isEmpty() && agreed.stream().noneMatch(each -> same(each, asked));
            if (other || !difference.containsKey(line.materialId())) {
                return true;
            }
            BigDecimal quantity = line.qty();
            counted = counted && quantity != null;
            if (quantity != null) {
                difference.merge(line.materialId(), quantity.negate(), BigDecimal::add);
            }
        }
        return counted && difference.values().stream().anyMatch(each -> each.signum() != 0);
    }

    private static boolean same(Money one, Money other) {
        return one.currency().equals(other.currency()) && one.amount().compareTo(other.amount()) == 0;
    }

    private void receipt(DocumentState paper) {
        Instant sentAt = paper.sentAt();
        Instant confirmedAt = paper.fact().receiptConfirmedAt();
        boolean confirmed =
                confirmedAt != null && !confirmedAt.isAfter(time.deal().at());
        if (!Boolean.TRUE.equals(paper.fact().receiptRequested()) || sentAt == null || confirmed) {
            return;
        }
        Row row = time.norms().parameters(sentAt);
        Span span = new Span(row.integer("receiptConfirmationDays"), SpanUnit.WORKING_DAY);
        Instant until = time.due(time.plainClock(), sentAt, span);
        time.notes().changes(until);
        receipts.add(new AwaitedReceipt(
                paper.id(),
                sentAt,
                until,
                List.of(row.ref()),
                owners.now(),
                time.deal().at()));
    }
}
