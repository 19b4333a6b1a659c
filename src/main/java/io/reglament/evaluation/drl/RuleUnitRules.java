package io.reglament.evaluation.drl;

import io.reglament.evaluation.ContactWork;
import io.reglament.evaluation.DerivedFacts;
import io.reglament.evaluation.Findings;
import io.reglament.evaluation.Offences;
import io.reglament.evaluation.Rules;
import io.reglament.evaluation.SanctionFindings;
import io.reglament.evaluation.Timeline;
import io.reglament.evaluation.claims.ClaimWork;
import io.reglament.evaluation.commission.CommissionWork;
import io.reglament.evaluation.development.DevelopmentWork;
import io.reglament.evaluation.documents.DocumentWork;
import io.reglament.evaluation.handover.HandoverWork;
import io.reglament.evaluation.orders.OrderWork;
import io.reglament.evaluation.stages.StageWork;
import java.lang.reflect.Constructor;
import java.time.Instant;
import java.util.Collection;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnits;
import org.drools.ruleunits.impl.factory.AbstractRuleUnits;
import org.jspecify.annotations.Nullable;

/** The rules of {@code rules/}, compiled at build into rule units; one rule base for each unit, one instance for each run. */
public final class RuleUnitRules implements Rules {
    private final RuleUnit<DealUnit> dealRules = compiled(DealUnit.class);
    private final RuleUnit<SanctionUnit> sanctionRules = compiled(SanctionUnit.class);

    @Override
    public void judge(DerivedFacts facts, Findings findings) {
        DealUnit unit = new DealUnit(findings);
        unit.getSituations().add(facts.situation());
        fill(unit.getLateRecords(), facts.lateRecords());
        fill(unit, facts.contactWork());
        Timeline time = facts.situation().time();
        fill(unit, CommissionWork.of(time), findings);
        fill(unit.getStageMoves(), StageWork.of(time).moves());
        fill(unit, DocumentWork.of(time), findings);
        fill(unit, OrderWork.of(time));
        fill(unit, ClaimWork.of(time), findings);
        fill(unit, HandoverWork.of(time), findings);
        unit.getClientCares().add(DevelopmentWork.of(time).care());
        fire(dealRules, unit);
    }

    @Override
    public void sanction(Offences offences, SanctionFindings findings, Instant at) {
        SanctionUnit unit = new SanctionUnit(findings, at);
        fill(unit.getOffences(), offences.offences());
        fill(unit.getNotices(), offences.notices());
        fire(sanctionRules, unit);
    }

    private static void fill(DealUnit unit, ContactWork work) {
        fill(unit.getFirstContacts(), work.firstContacts());
        fill(unit.getRetries(), work.retries());
        fill(unit.getReassignments(), work.reassignments());
        fill(unit.getLeadAssignments(), work.leadAssignments());
        fill(unit.getDeadlines(), work.deadlines());
        fill(unit.getContacts(), work.contacts());
        fill(unit.getLimitExcesses(), work.limitExcesses());
        fill(unit.getUnapprovedPauses(), work.unapprovedPauses());
        fillOne(unit.getWrongNumbers(), work.wrongNumber());
        fillOne(unit.getProcessingStops(), work.processingStop());
        fill(unit.getBlankAssignments(), work.blankAssignments());
        fill(unit.getUnrecordedActions(), work.unrecordedActions());
    }

    private static void fill(DealUnit unit, CommissionWork work, Findings findings) {
        work.deadlines().forEach(findings::add);
        fillOne(unit.getPayouts(), work.payout());
        fill(unit.getDuties(), work.duties());
        fillOne(unit.getUnapprovedDiscounts(), work.unapprovedDiscount());
        fill(unit.getWrongSplits(), work.wrongSplits());
        fill(unit.getDisputes(), work.disputes());
        work.disputes().forEach(each -> fill(unit.getQuarrels(), each.quarrels()));
    }

    private static void fill(DealUnit unit, DocumentWork work, Findings findings) {
        work.allDeadlines().forEach(findings::add);
        fill(unit.getIncompleteDocuments(), work.incomplete());
        fill(unit.getMissingAttributes(), work.missingAttributes());
        fill(unit.getSkippedSteps(), work.skipped());
        fill(unit.getDocumentChains(), work.chains());
        fill(unit.getInvoiceComparisons(), work.invoices());
        fill(unit.getPriceBreakdownChecks(), work.prices());
        fill(unit.getAwaitedReceipts(), work.receipts());
        fill(unit.getUnavailableMaterials(), work.unavailable());
        fill(unit.getDocumentDeadlines(), work.deadlines());
    }

    private static void fill(DealUnit unit, OrderWork work) {
        fill(unit.getOrderHandlings(), work.handlings());
        fill(unit.getOrderReferences(), work.references());
        fill(unit.getContractTerms(), work.terms());
        fill(unit.getContractPrices(), work.prices());
        fill(unit.getContractQuantities(), work.quantities());
        fill(unit.getScheduledDeliveries(), work.deliveries());
        fill(unit.getReplacements(), work.replacements());
        fill(unit.getStockShortages(), work.shortages());
        fill(unit.getReleases(), work.releases());
        fill(unit.getZeroPrices(), work.zeroPrices());
    }

    private static void fill(DealUnit unit, ClaimWork work, Findings findings) {
        work.allDeadlines().forEach(findings::add);
        fill(unit.getClaimStates(), work.states());
        fill(unit.getClaimDeadlines(), work.deadlines());
    }

    private static void fill(DealUnit unit, HandoverWork work, Findings findings) {
        work.allDeadlines().forEach(findings::add);
        fill(unit.getHandoverStates(), work.states());
        fill(unit.getHandoverDeadlines(), work.deadlines());
        fill(unit.getDispatcherNeeds(), work.dispatcherNeeds());
        fill(unit.getInfeasibleDates(), work.infeasibleDates());
    }

    private static <T> void fill(DataStore<T> store, Collection<T> facts) {
        facts.forEach(store::add);
    }

    private static <T> void fillOne(DataStore<T> store, @Nullable T fact) {
        if (fact != null) {
            store.add(fact);
        }
    }

    private static <U extends RuleUnitData> void fire(RuleUnit<U> rules, U unit) {
        try (RuleUnitInstance<U> instance = rules.createInstance(unit)) {
            instance.fire();
        }
    }

    /** The generated class appears only after compilation, hence by name. */
    @SuppressWarnings("unchecked")
    private static <U extends RuleUnitData> RuleUnit<U> compiled(Class<U> unit) {
        try {
            Constructor<?> constructor = Class.forName(unit.getName() + "RuleUnit", true, unit.getClassLoader())
                    .getConstructor(RuleUnits.class);
            return (RuleUnit<U>) constructor.newInstance(AbstractRuleUnits.DummyRuleUnits.INSTANCE);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The rules of " + unit.getSimpleName() + " are not compiled", e);
        }
    }
}
