package io.reglament.evaluation.drl;

import io.reglament.evaluation.orders.ContractPrice;
import io.reglament.evaluation.orders.ContractQuantity;
import io.reglament.evaluation.orders.ContractTerm;
import io.reglament.evaluation.orders.OrderFacts;
import io.reglament.evaluation.orders.OrderHandling;
import io.reglament.evaluation.orders.OrderReferences;
import io.reglament.evaluation.orders.Release;
import io.reglament.evaluation.orders.Replacement;
import io.reglament.evaluation.orders.ScheduledDelivery;
import io.reglament.evaluation.orders.StockShortage;
import io.reglament.evaluation.orders.ZeroPrice;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import org.drools.ruleunits.api.DataSource;

/** What the rules of orders see of one deal. */
public final class OrderUnit extends FamilyUnit {
    private final DataSource<OrderHandling> orderHandlings;
    private final DataSource<OrderReferences> orderReferences;
    private final DataSource<ContractTerm> contractTerms;
    private final DataSource<ContractPrice> contractPrices;
    private final DataSource<ContractQuantity> contractQuantities;
    private final DataSource<ScheduledDelivery> scheduledDeliveries;
    private final DataSource<Replacement> replacements;
    private final DataSource<StockShortage> stockShortages;
    private final DataSource<Release> releases;
    private final DataSource<ZeroPrice> zeroPrices;

    OrderUnit(Situation situation, Findings findings, OrderFacts work) {
        super(situation, findings);
        orderHandlings = facts(work.handlings());
        orderReferences = facts(work.references());
        contractTerms = facts(work.terms());
        contractPrices = facts(work.prices());
        contractQuantities = facts(work.quantities());
        scheduledDeliveries = facts(work.deliveries());
        replacements = facts(work.replacements());
        stockShortages = facts(work.shortages());
        releases = facts(work.releases());
        zeroPrices = facts(work.zeroPrices());
    }

    public DataSource<OrderHandling> getOrderHandlings() {
        return orderHandlings;
    }

    public DataSource<OrderReferences> getOrderReferences() {
        return orderReferences;
    }

    public DataSource<ContractTerm> getContractTerms() {
        return contractTerms;
    }

    public DataSource<ContractPrice> getContractPrices() {
        return contractPrices;
    }

    public DataSource<ContractQuantity> getContractQuantities() {
        return contractQuantities;
    }

    public DataSource<ScheduledDelivery> getScheduledDeliveries() {
        return scheduledDeliveries;
    }

    public DataSource<Replacement> getReplacements() {
        return replacements;
    }

    public DataSource<StockShortage> getStockShortages() {
        return stockShortages;
    }

    public DataSource<Release> getReleases() {
        return releases;
    }

    public DataSource<ZeroPrice> getZeroPrices() {
        return zeroPrices;
    }
}
