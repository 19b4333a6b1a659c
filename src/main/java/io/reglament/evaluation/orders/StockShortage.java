package io.reglament.evaluation.orders;

import io.reglament.deal.Order;
import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.People;
import io.reglament.finding.Party;
import java.math.BigDecimal;
import java.time.Instant;

/** A material of an order, against the stock. */
public record StockShortage(
        Order order, String materialId, BigDecimal ordered, BigDecimal stock, People people, Instant at) {

    public boolean exceeded() {
        return ordered.compareTo(stock) > 0;
    }

    public String subjectId() {
        return order.orderId() + "/" + materialId;
    }

    public Party logistics() {
        return people.holderOf(Role.LOGISTICS_MANAGER);
    }

    public People.Addressee head() {
        return people.head(Role.HEAD_OF_SALES, at);
    }
}
