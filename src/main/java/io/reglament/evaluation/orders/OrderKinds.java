package io.reglament.evaluation.orders;

import io.reglament.deal.ApprovalType;
import io.reglament.deal.Order;
import io.reglament.deal.OrderLine;
import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.Approvals;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.finding.Citation;
import io.reglament.finding.OrderDecision;
import io.reglament.finding.Text;
import io.reglament.regulation.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from the kind of each order: references, reason, permission, price of zero (T15, R-ORD-01, R-ORD-02). */
final class OrderKinds {
    private static final String UNTIL_APPROVED = "UNTIL_APPROVED";

    private final Timeline time;
    private final References papers;
    private final OrderFaults faults;
    private final Map<Order, @Nullable Row> rows = new LinkedHashMap<>();
    private final Map<Order, List<String>> missing = new LinkedHashMap<>();
    private final List<OrderReferences> references = new ArrayList<>();
    private final List<ZeroPrice> zeroPrices = new ArrayList<>();

    OrderKinds(Timeline time, References papers, OrderFaults faults) {
        this.time = time;
        this.papers = papers;
        this.faults = faults;
    }

    void look(Order order) {
        Row row = time.norms().row("order-kind-handling", order.createdAt(), order.kind());
        rows.put(order, row);
        if (row != null) {
            refer(order, row);
            price(order, row);
        }
    }

    /** The row of the order's kind; null for a kind that the regulation does not know, which is an exception case (decided 28). */
    @Nullable
    Row row(Order order) {
        return rows.get(order);
    }

    List<OrderReferences> references() {
        return references;
    }

    List<ZeroPrice> zeroPrices() {
        return zeroPrices;
    }

    /** After all orders were looked at: what is wrong with an order decides whether its approval is asked for. */
    List<OrderHandling> handlings() {
        List<OrderHandling> all = new ArrayList<>();
        rows.forEach((order, row) -> {
            if (row != null) {
                all.add(handling(order, row));
            }
        });
        return all;
    }

    private void refer(Order order, Row row) {
        List<List<String>> needs = new ArrayList<>();
        if (!row.strings("references").isEmpty()) {
            needs.add(row.strings("references"));
        }
        row.strings("alsoNeeded").forEach(each -> needs.add(List.of(each)));
        List<String> refs = order.refs();
        if (refs == null) {
            if (!needs.isEmpty()) {
                time.notes().unknown("orders", order.orderId(), "refs", order.createdAt());
            }
            return;
        }
        refs.stream().filter(ref -> !papers.resolves(ref)).forEach(ref -> time.notes()
                .unknown("orders", order.orderId(), "refs." + ref, order.createdAt()));
        List<String> lacks = papers.missing(refs, needs);
        missing.put(order, lacks);
        Act act = faults.act(order, order.orderId(), List.of(row.ref())).detail("missing", lacks);
        OrderReferences found = new OrderReferences(lacks, act);
        faults.note(order, "ORDER_REFERENCE_MISSING", found.incomplete());
        references.add(found);
    }

    private void price(Order order, Row row) {
        if (row.string("priceSource").equals("ZERO")) {
            return;
        }
        for (OrderLine line : References.each(order.lines())) {
            if (line.unitPrice() != null && line.unitPrice().amount().signum() == 0) {
                zeroPrices.add(
                        new ZeroPrice(order.orderId() + "/" + line.materialId(), order.orderId(), order.createdAt()));
            }
        }
    }

    private OrderHandling handling(Order order, Row row) {
        Role needed = row.nullableEnumeration("approvalRole", Role.class);
        boolean approvalMissing = needed != null
                && !new Approvals(time).given(ApprovalType.ORDER, List.of(order.orderId()), order.approvedBy(), needed);
        boolean reasonUnknown = row.bool("reasonNeeded")
                && (order.reason() == null || order.reason().isBlank());
        if (reasonUnknown) {
            time.notes().unknown("orders", order.orderId(), "reason", order.createdAt());
        }
        OrderDecision decision = new OrderDecision(
                order.orderId(),
                order.kind(),
                row.string("sapType"),
                row.string("billable"),
                block(row.nullableString("billingBlock"), approvalMissing),
                block(row.nullableString("deliveryBlock"), approvalMissing),
                needed,
                row.string("priceSource"),
                row.string("commissionEffect"),
                missing.getOrDefault(order, List.of()),
                new Citation("R-ORD-01", List.of(row.ref()), time.version().version(), List.of(order.orderId())),
                Text.NONE,
                order.createdAt());
        return new OrderHandling(
                decision,
                approvalMissing,
                faults.grave(order),
                approvalMissing && needed != null
                        ? time.people().head(needed, time.deal().at())
                        : null,
                faults.stopsBilling(order),
                faults.deliveryRule(order),
                reasonUnknown,
                time.people().holderOf(Role.ACCOUNTANT),
                time.people().holderOf(Role.LOGISTICS_MANAGER),
                new Owners(time));
    }

    /** Whether the block stands now: one "until approved" falls with the permission. */
    private static @Nullable String block(@Nullable String stated, boolean approvalMissing) {
        if (UNTIL_APPROVED.equals(stated)) {
            return approvalMissing ? "YES" : "NO";
        }
        return stated;
    }
}
