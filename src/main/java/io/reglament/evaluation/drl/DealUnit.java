package io.reglament.evaluation.drl;

import io.reglament.evaluation.BlankAssignment;
import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.Findings;
import io.reglament.evaluation.FirstContact;
import io.reglament.evaluation.JudgedContact;
import io.reglament.evaluation.LateRecord;
import io.reglament.evaluation.LeadAssignment;
import io.reglament.evaluation.LimitExcess;
import io.reglament.evaluation.ProcessingStop;
import io.reglament.evaluation.Reassignment;
import io.reglament.evaluation.Retry;
import io.reglament.evaluation.Situation;
import io.reglament.evaluation.UnapprovedPause;
import io.reglament.evaluation.UnrecordedAction;
import io.reglament.evaluation.WrongNumber;
import io.reglament.evaluation.claims.ClaimDeadline;
import io.reglament.evaluation.claims.ClaimState;
import io.reglament.evaluation.commission.DisputeCase;
import io.reglament.evaluation.commission.Duty;
import io.reglament.evaluation.commission.Payout;
import io.reglament.evaluation.commission.Quarrel;
import io.reglament.evaluation.commission.UnapprovedDiscount;
import io.reglament.evaluation.commission.WrongSplit;
import io.reglament.evaluation.development.ClientCare;
import io.reglament.evaluation.documents.AwaitedReceipt;
import io.reglament.evaluation.documents.DocumentChain;
import io.reglament.evaluation.documents.DocumentDeadline;
import io.reglament.evaluation.documents.IncompleteDocument;
import io.reglament.evaluation.documents.InvoiceComparison;
import io.reglament.evaluation.documents.MissingAttribute;
import io.reglament.evaluation.documents.PriceBreakdownCheck;
import io.reglament.evaluation.documents.SkippedStep;
import io.reglament.evaluation.documents.UnavailableMaterial;
import io.reglament.evaluation.handover.DispatcherNeed;
import io.reglament.evaluation.handover.HandoverDeadline;
import io.reglament.evaluation.handover.HandoverState;
import io.reglament.evaluation.handover.InfeasibleDate;
import io.reglament.evaluation.orders.ContractPrice;
import io.reglament.evaluation.orders.ContractQuantity;
import io.reglament.evaluation.orders.ContractTerm;
import io.reglament.evaluation.orders.OrderHandling;
import io.reglament.evaluation.orders.OrderReferences;
import io.reglament.evaluation.orders.Release;
import io.reglament.evaluation.orders.Replacement;
import io.reglament.evaluation.orders.ScheduledDelivery;
import io.reglament.evaluation.orders.StockShortage;
import io.reglament.evaluation.orders.ZeroPrice;
import io.reglament.evaluation.stages.StageMove;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/**
 * What the rules see of one deal under one version: derived facts, one source a kind, and the findings to which they add. As long as it
 * is because a unit is one class: Kogito makes a rule's {@code /source} of a getter here.
 */
public class DealUnit implements RuleUnitData {
    private final Findings findings;
    private final DataStore<Situation> situations = DataSource.createStore();
    private final DataStore<FirstContact> firstContacts = DataSource.createStore();
    private final DataStore<Retry> retries = DataSource.createStore();
    private final DataStore<Reassignment> reassignments = DataSource.createStore();
    private final DataStore<LeadAssignment> leadAssignments = DataSource.createStore();
    private final DataStore<Deadline> deadlines = DataSource.createStore();
    private final DataStore<JudgedContact> contacts = DataSource.createStore();
    private final DataStore<LimitExcess> limitExcesses = DataSource.createStore();
    private final DataStore<UnapprovedPause> unapprovedPauses = DataSource.createStore();
    private final DataStore<WrongNumber> wrongNumbers = DataSource.createStore();
    private final DataStore<ProcessingStop> processingStops = DataSource.createStore();
    private final DataStore<LateRecord> lateRecords = DataSource.createStore();
    private final DataStore<BlankAssignment> blankAssignments = DataSource.createStore();
    private final DataStore<UnrecordedAction> unrecordedActions = DataSource.createStore();
    private final DataStore<Payout> payouts = DataSource.createStore();
    private final DataStore<Duty> duties = DataSource.createStore();
    private final DataStore<UnapprovedDiscount> unapprovedDiscounts = DataSource.createStore();
    private final DataStore<WrongSplit> wrongSplits = DataSource.createStore();
    private final DataStore<DisputeCase> disputes = DataSource.createStore();
    private final DataStore<Quarrel> quarrels = DataSource.createStore();
    private final DataStore<StageMove> stageMoves = DataSource.createStore();
    private final DataStore<IncompleteDocument> incompleteDocuments = DataSource.createStore();
    private final DataStore<MissingAttribute> missingAttributes = DataSource.createStore();
    private final DataStore<SkippedStep> skippedSteps = DataSource.createStore();
    private final DataStore<DocumentChain> documentChains = DataSource.createStore();
    private final DataStore<InvoiceComparison> invoiceComparisons = DataSource.createStore();
    private final DataStore<PriceBreakdownCheck> priceBreakdownChecks = DataSource.createStore();
    private final DataStore<AwaitedReceipt> awaitedReceipts = DataSource.createStore();
    private final DataStore<UnavailableMaterial> unavailableMaterials = DataSource.createStore();
    private final DataStore<DocumentDeadline> documentDeadlines = DataSource.createStore();
    private final DataStore<OrderHandling> orderHandlings = DataSource.createStore();
    private final DataStore<OrderReferences> orderReferences = DataSource.createStore();
    private final DataStore<ContractTerm> contractTerms = DataSource.createStore();
    private final DataStore<ContractPrice> contractPrices = DataSource.createStore();
    private final DataStore<ContractQuantity> contractQuantities = DataSource.createStore();
    private final DataStore<ScheduledDelivery> scheduledDeliveries = DataSource.createStore();
    private final DataStore<Replacement> replacements = DataSource.createStore();
    private final DataStore<StockShortage> stockShortages = DataSource.createStore();
    private final DataStore<Release> releases = DataSource.createStore();
    private final DataStore<ZeroPrice> zeroPrices = DataSource.createStore();
    private final DataStore<ClaimState> claimStates = DataSource.createStore();
    private final DataStore<ClaimDeadline> claimDeadlines = DataSource.createStore();
    private final DataStore<HandoverState> handoverStates = DataSource.createStore();
    private final DataStore<HandoverDeadline> handoverDeadlines = DataSource.createStore();
    private final DataStore<DispatcherNeed> dispatcherNeeds = DataSource.createStore();
    private final DataStore<InfeasibleDate> infeasibleDates = DataSource.createStore();
    private final DataStore<ClientCare> clientCares = DataSource.createStore();

    public DealUnit(Findings findings) {
        this.findings = findings;
    }

    public Findings getFindings() {
        return findings;
    }

    public DataStore<Situation> getSituations() {
        return situations;
    }

    public DataStore<FirstContact> getFirstContacts() {
        return firstContacts;
    }

    public DataStore<Retry> getRetries() {
        return retries;
    }

    public DataStore<Reassignment> getReassignments() {
        return reassignments;
    }

    public DataStore<LeadAssignment> getLeadAssignments() {
        return leadAssignments;
    }

    public DataStore<Deadline> getDeadlines() {
        return deadlines;
    }

    public DataStore<JudgedContact> getContacts() {
        return contacts;
    }

    public DataStore<LimitExcess> getLimitExcesses() {
        return limitExcesses;
    }

    public DataStore<UnapprovedPause> getUnapprovedPauses() {
        return unapprovedPauses;
    }

    public DataStore<WrongNumber> getWrongNumbers() {
        return wrongNumbers;
    }

    public DataStore<ProcessingStop> getProcessingStops() {
        return processingStops;
    }

    public DataStore<LateRecord> getLateRecords() {
        return lateRecords;
    }

    public DataStore<BlankAssignment> getBlankAssignments() {
        return blankAssignments;
    }

    public DataStore<UnrecordedAction> getUnrecordedActions() {
        return unrecordedActions;
    }

    public DataStore<Payout> getPayouts() {
        return payouts;
    }

    public DataStore<Duty> getDuties() {
        return duties;
    }

    public DataStore<UnapprovedDiscount> getUnapprovedDiscounts() {
        return unapprovedDiscounts;
    }

    public DataStore<WrongSplit> getWrongSplits() {
        return wrongSplits;
    }

    public DataStore<DisputeCase> getDisputes() {
        return disputes;
    }

    public DataStore<Quarrel> getQuarrels() {
        return quarrels;
    }

    public DataStore<StageMove> getStageMoves() {
        return stageMoves;
    }

    public DataStore<IncompleteDocument> getIncompleteDocuments() {
        return incompleteDocuments;
    }

    public DataStore<MissingAttribute> getMissingAttributes() {
        return missingAttributes;
    }

    public DataStore<SkippedStep> getSkippedSteps() {
        return skippedSteps;
    }

    public DataStore<DocumentChain> getDocumentChains() {
        return documentChains;
    }

    public DataStore<InvoiceComparison> getInvoiceComparisons() {
        return invoiceComparisons;
    }

    public DataStore<PriceBreakdownCheck> getPriceBreakdownChecks() {
        return priceBreakdownChecks;
    }

    public DataStore<AwaitedReceipt> getAwaitedReceipts() {
        return awaitedReceipts;
    }

    public DataStore<UnavailableMaterial> getUnavailableMaterials() {
        return unavailableMaterials;
    }

    public DataStore<DocumentDeadline> getDocumentDeadlines() {
        return documentDeadlines;
    }

    public DataStore<OrderHandling> getOrderHandlings() {
        return orderHandlings;
    }

    public DataStore<OrderReferences> getOrderReferences() {
        return orderReferences;
    }

    public DataStore<ContractTerm> getContractTerms() {
        return contractTerms;
    }

    public DataStore<ContractPrice> getContractPrices() {
        return contractPrices;
    }

    public DataStore<ContractQuantity> getContractQuantities() {
        return contractQuantities;
    }

    public DataStore<ScheduledDelivery> getScheduledDeliveries() {
        return scheduledDeliveries;
    }

    public DataStore<Replacement> getReplacements() {
        return replacements;
    }

    public DataStore<StockShortage> getStockShortages() {
        return stockShortages;
    }

    public DataStore<Release> getReleases() {
        return releases;
    }

    public DataStore<ZeroPrice> getZeroPrices() {
        return zeroPrices;
    }

    public DataStore<ClaimState> getClaimStates() {
        return claimStates;
    }

    public DataStore<ClaimDeadline> getClaimDeadlines() {
        return claimDeadlines;
    }

    public DataStore<HandoverState> getHandoverStates() {
        return handoverStates;
    }

    public DataStore<HandoverDeadline> getHandoverDeadlines() {
        return handoverDeadlines;
    }

    public DataStore<DispatcherNeed> getDispatcherNeeds() {
        return dispatcherNeeds;
    }

    public DataStore<InfeasibleDate> getInfeasibleDates() {
        return infeasibleDates;
    }

    public DataStore<ClientCare> getClientCares() {
        return clientCares;
    }
}
