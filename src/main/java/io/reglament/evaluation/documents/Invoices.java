package io.reglament.evaluation.documents;

import io.reglament.deal.DocumentType;
import io.reglament.deal.InvoiceKind;
import io.reglament.deal.Order;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Invoices against the orders that they bill, alone and together (R-DOC-09, decided 67). */
final class Invoices {
    private final Timeline time;
    private final References papers;
    private final List<InvoiceComparison> all = new ArrayList<>();
    /** Invoices that may bill an order of others: with them the sum is not known. */
    private final List<DocumentState> unclear = new ArrayList<>();

    Invoices(Timeline time, References papers) {
        this.time = time;
        this.papers = papers;
        SortedMap<String, List<Bill>> byOrders = new TreeMap<>();
        for (DocumentState each : papers.all()) {
            Bill bill = each.fact().type() == DocumentType.INVOICE ? Bill.of(each) : null;
            List<Order> orders = orders(each);
            if (bill != null && !orders.isEmpty() && comparable(bill)) {
                String key =
                        String.join("\n", orders.stream().map(Order::orderId).toList());
                byOrders.computeIfAbsent(key, any -> new ArrayList<>()).add(bill);
            }
        }
        byOrders.values().forEach(this::compare);
    }

    List<InvoiceComparison> all() {
        return all;
    }

    /** Nobody is accused by a draft, nor where an order that it bills is not told. */
    private boolean comparable(Bill bill) {
        DocumentState paper = bill.paper();
        if (!paper.perhapsSent()) {
            return false;
        }
        if (paper.content().sentAt() == null) {
            unclear.add(paper);
            time.notes().unknown("documents", paper.id(), "sentAt", bill.at());
            return false;
        }
        List<String> unresolved = References.each(paper.fact().refs()).stream()
                .filter(ref -> !papers.resolves(ref))
                .distinct()
                .sorted()
                .toList();
        if (!unresolved.isEmpty()) {
            unclear.add(paper);
            unresolved.forEach(ref -> time.notes().unknown("orders", ref, "total", bill.at()));
            return false;
        }
        return true;
    }

    private List<Order> orders(DocumentState invoice) {
        return References.each(invoice.fact().refs()).stream()
                .distinct()
                .sorted()
                .map(papers::order)
                .filter(Objects::nonNull)
                .toList();
    }

    private void compare(List<Bill> bills) {
        bills.sort(Bill.IN_ORDER);
        OrderedGoods goods = new OrderedGoods(orders(bills.get(0).paper()));
        BilledOrders billed = new BilledOrders(goods, time.notes());
        Set<Bill> wrong = billed.wrongTogether(
                bills,
                credits(bills, goods),
                aimless(DocumentType.INVOICE) || perhapsBilled(goods),
                aimless(DocumentType.CREDIT_MEMO));
        for (Bill each : bills) {
            List<String> differing = new ArrayList<>();
            if (billed.otherCurrency(each)) {
                differing.add("currency");
            } else if (billed.otherTotal(each) || wrong.contains(each)) {
                differing.add("total");
            }
            if (linesDiffer(each, goods, billed.sameTax(each))) {
                differing.add("lines");
            }
            all.add(comparison(each, goods, differing));
        }
    }

    /** An advance is for no goods yet, a part for some of them; where one side has tax in its prices they cannot be the same. */
    private static boolean linesDiffer(Bill bill, OrderedGoods goods, boolean sameTax) {
        boolean known = bill.paper().fact().lines() != null && goods.linesKnown();
        if (!known || bill.kind() == InvoiceKind.ADVANCE) {
            return false;
        }
        return bill.kind() == InvoiceKind.FULL
                ? goods.differ(bill.lines(), sameTax)
                : goods.exceededBy(bill.lines(), sameTax);
    }

    private InvoiceComparison comparison(Bill bill, OrderedGoods goods, List<String> differing) {
        List<String> facts =
                new ArrayList<>(goods.orders().stream().map(Order::orderId).toList());
        facts.add(bill.paper().id());
        Act act = Act.of(bill.paper().id(), bill.at(), new Owners(time).at(bill.at()), List.of(), facts)
                .detail("fields", differing);
        return new InvoiceComparison(differing, act);
    }

    /** Whether a document of a type does not tell what it refers to: it may be this order. */
    private boolean aimless(DocumentType type) {
        return papers.all().stream()
                .anyMatch(each -> each.fact().type() == type && each.fact().refs() == null);
    }

    private boolean perhapsBilled(OrderedGoods goods) {
        return unclear.stream()
                .flatMap(each -> References.each(each.fact().refs()).stream())
                .anyMatch(ref -> goods.orders().stream()
                        .anyMatch(order -> order.orderId().equals(ref)));
    }

    /** Credit memos that name one of the orders or of the invoices, each once. */
    private List<Bill> credits(List<Bill> bills, OrderedGoods goods) {
        Stream<String> named = Stream.concat(
                goods.orders().stream().map(Order::orderId),
                bills.stream().map(each -> each.paper().id()));
        return named.flatMap(each -> papers.naming(each, DocumentType.CREDIT_MEMO).stream())
                .distinct()
                .map(Bill::of)
                .filter(Objects::nonNull)
                .sorted(Bill.IN_ORDER)
                .toList();
    }
}
