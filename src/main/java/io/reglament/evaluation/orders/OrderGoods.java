package io.reglament.evaluation.orders;

import io.reglament.deal.Availability;
import io.reglament.deal.Document;
import io.reglament.deal.DocumentType;
import io.reglament.deal.Order;
import io.reglament.deal.OrderKind;
import io.reglament.deal.OrderLine;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What moves: replacements against returns, orders against the stock, goods against powers of attorney (R-ORD-07, 08, 10, 11). */
final class OrderGoods {
    private final Timeline time;
    private final References papers;
    private final OrderFaults faults;
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<StockShortage> shortages = new ArrayList<>();
    private final List<Release> releases = new ArrayList<>();
    private final Map<String, BigDecimal> replaced = new HashMap<>();

    OrderGoods(Timeline time, References papers, OrderFaults faults) {
        this.time = time;
        this.papers = papers;
        this.faults = faults;
    }

    List<Replacement> replacements() {
        return replacements;
    }

    List<StockShortage> shortages() {
        return shortages;
    }

    List<Release> releases() {
        return releases;
    }

    void look(Order order, @Nullable Row row) {
        if (order.kind() == OrderKind.FREE_REPLACEMENT) {
            replacement(order, row);
        }
        if (order.kind() != OrderKind.RETURN_DEFECT && seen(order.shippedAt()) == null) {
            stock(order);
        }
        if (Boolean.TRUE.equals(order.pickedUpByRepresentative()) && !ahead(order)) {
            release(order);
        }
    }

    private void replacement(Order order, @Nullable Row row) {
        String returnId = returnId(order);
        Order origin = returnId == null ? null : papers.order(returnId);
        String key = returnId == null ? order.orderId() : returnId;
        BigDecimal before = replaced.getOrDefault(key, BigDecimal.ZERO);
        BigDecimal after = before.add(quantity(order));
        replaced.put(key, after);
        boolean counted = origin != null && origin.kind() == OrderKind.RETURN_DEFECT && origin.lines() != null;
        BigDecimal returned = counted && origin != null ? quantity(origin) : order.returnedQty();
        if (returned == null) {
            time.notes().unknown("orders", order.orderId(), "returnedQty", order.createdAt());
        }
        Boolean credited = credited(order, origin, returnId);
        if (credited == null) {
            time.notes().unknown("orders", order.orderId(), "creditMemoIssued", order.createdAt());
        }
        Act act = faults.act(order, order.orderId(), row == null ? List.of() : List.of(row.ref()));
        Act quantity = returned == null ? act : act.detail("excess", OrderFaults.plain(after.subtract(returned)));
        Replacement found = new Replacement(before, after, returned, Boolean.TRUE.equals(credited), quantity, act);
        faults.note(order, "REPLACEMENT_EXCEEDS_RETURN", found.crosses());
        faults.note(order, "DOUBLE_COMPENSATION", found.credited());
        replacements.add(found);
    }

    /** The return or claim that a replacement is for: one that resolves before one that does not. */
    private @Nullable String returnId(Order order) {
        List<String> refs = References.each(order.refs()).stream().sorted().toList();
        for (String kind : List.of("RETURN_ORDER", "CLAIM")) {
            for (String ref : refs) {
                if (papers.isA(kind, ref)) {
                    return ref;
                }
            }
        }
        return refs.stream().filter(ref -> !papers.resolves(ref)).findFirst().orElse(null);
    }

    private static BigDecimal quantity(Order order) {
        return References.each(order.lines()).stream().map(OrderLine::qty).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The flag on either order, or a credit memo that names the return or the order (decided 33); null where nobody tells. */
    private @Nullable Boolean credited(Order order, @Nullable Order origin, @Nullable String returnId) {
        boolean flagged = Boolean.TRUE.equals(order.creditMemoIssued())
                || origin != null && Boolean.TRUE.equals(origin.creditMemoIssued());
        boolean documented = !papers.naming(order.orderId(), DocumentType.CREDIT_MEMO)
                        .isEmpty()
                || returnId != null
                        && !papers.naming(returnId, DocumentType.CREDIT_MEMO).isEmpty();
        if (flagged || documented) {
            return true;
        }
        boolean known = order.creditMemoIssued() != null || origin != null && origin.creditMemoIssued() != null;
        return known || papers.documentsKnown() ? Boolean.FALSE : null;
    }

    private void stock(Order order) {
        Map<String, BigDecimal> ordered = new TreeMap<>();
        for (OrderLine line : References.each(order.lines())) {
            ordered.merge(line.materialId(), line.qty(), BigDecimal::add);
        }
        for (Availability each : References.each(time.deal().facts().availability())) {
            BigDecimal quantity = ordered.get(each.materialId());
            if (quantity != null && each.stockQty() != null) {
                shortages.add(new StockShortage(
                        order,
                        each.materialId(),
                        quantity,
                        each.stockQty(),
                        time.people(),
                        time.deal().at()));
            }
        }
    }

    /** Whether it is known to leave only later. */
    private boolean ahead(Order order) {
        Instant leavesAt = order.pickedUpAt() == null ? order.shippedAt() : order.pickedUpAt();
        return leavesAt != null && seen(leavesAt) == null;
    }

    private void release(Order order) {
        Instant pickedUp = seen(order.pickedUpAt());
        Instant shipped = pickedUp == null ? seen(order.shippedAt()) : pickedUp;
        Instant at = shipped == null ? order.createdAt() : shipped;
        LocalDate date = time.deal().calendar().localDate(at);
        Act act = Act.of(order.orderId(), at, new Owners(time).at(at), List.of(), List.of(order.orderId()));
        releases.add(new Release(authorised(order, date), act));
    }

    /** A power of attorney that names this order, or none, and covers the date. */
    private @Nullable Boolean authorised(Order order, LocalDate date) {
        if (!papers.documentsKnown()) {
            return null;
        }
        boolean open = false;
        for (DocumentState paper : papers.all()) {
            Document each = paper.fact();
            List<String> refs = References.each(each.refs());
            boolean about =
                    each.type() == DocumentType.POWER_OF_ATTORNEY && (refs.isEmpty() || refs.contains(order.orderId()));
            boolean early = each.validFrom() != null && date.isBefore(each.validFrom());
            if (about && !early && each.validTo() == null) {
                open = true;
                time.notes().unknown("documents", each.documentId(), "validTo", order.createdAt());
            } else if (about && !early && each.validTo() != null && !date.isAfter(each.validTo())) {
                return true;
            }
        }
        return open ? null : Boolean.FALSE;
    }

    private @Nullable Instant seen(@Nullable Instant at) {
        return at == null || at.isAfter(time.deal().at()) ? null : at;
    }
}
