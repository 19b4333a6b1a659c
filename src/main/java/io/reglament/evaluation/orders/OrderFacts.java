package io.reglament.evaluation.orders;

import io.reglament.deal.Order;
import io.reglament.evaluation.timeline.Ahead;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Notes;
import java.util.List;

/** What the orders give the rules to judge (R-ORD-01..11; T15), worked out one order after another by createdAt, then id. */
public record OrderFacts(
        List<OrderHandling> handlings,
        List<OrderReferences> references,
        List<ContractTerm> terms,
        List<ContractPrice> prices,
        List<ContractQuantity> quantities,
        List<ScheduledDelivery> deliveries,
        List<Replacement> replacements,
        List<StockShortage> shortages,
        List<Release> releases,
        List<ZeroPrice> zeroPrices,
        Notes notes)
        implements FamilyFacts {

    public static OrderFacts of(Timeline shared) {
        Timeline time = shared.noting();
        References papers = new References(time.deal().facts(), time.deal().at());
        Ahead.tell(time, time.deal().facts().orders(), Order::shippedAt, Order::pickedUpAt);
        OrderFaults faults = new OrderFaults(time);
        OrderTerms terms = new OrderTerms(time, papers, faults);
        OrderGoods goods = new OrderGoods(time, papers, faults);
        OrderKinds kinds = new OrderKinds(time, papers, faults);
        for (Order order : References.each(time.deal().facts().orders())) {
            kinds.look(order);
            terms.look(order, kinds.row(order));
            goods.look(order, kinds.row(order));
        }
        return new OrderFacts(
                kinds.handlings(),
                kinds.references(),
                terms.terms(),
                terms.prices(),
                terms.quantities(),
                terms.deliveries(),
                goods.replacements(),
                goods.shortages(),
                goods.releases(),
                kinds.zeroPrices(),
                time.notes());
    }
}
