package io.reglament.evaluation.drl;

import io.reglament.evaluation.documents.AwaitedReceipt;
import io.reglament.evaluation.documents.DocumentChain;
import io.reglament.evaluation.documents.DocumentDeadline;
import io.reglament.evaluation.documents.DocumentFacts;
import io.reglament.evaluation.documents.IncompleteDocument;
import io.reglament.evaluation.documents.InvoiceComparison;
import io.reglament.evaluation.documents.MissingAttribute;
import io.reglament.evaluation.documents.PriceBreakdownCheck;
import io.reglament.evaluation.documents.SkippedStep;
import io.reglament.evaluation.documents.UnavailableMaterial;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import org.drools.ruleunits.api.DataSource;

/** What the rules of documents see of one deal. */
public final class DocumentUnit extends FamilyUnit {
    private final DataSource<IncompleteDocument> incompleteDocuments;
    private final DataSource<MissingAttribute> missingAttributes;
    private final DataSource<SkippedStep> skippedSteps;
    private final DataSource<DocumentChain> documentChains;
    private final DataSource<InvoiceComparison> invoiceComparisons;
    private final DataSource<PriceBreakdownCheck> priceBreakdownChecks;
    private final DataSource<AwaitedReceipt> awaitedReceipts;
    private final DataSource<UnavailableMaterial> unavailableMaterials;
    private final DataSource<DocumentDeadline> documentDeadlines;

    DocumentUnit(Situation situation, Findings findings, DocumentFacts work) {
        super(situation, findings);
        incompleteDocuments = facts(work.incomplete());
        missingAttributes = facts(work.missingAttributes());
        skippedSteps = facts(work.skipped());
        documentChains = facts(work.chains());
        invoiceComparisons = facts(work.invoices());
        priceBreakdownChecks = facts(work.prices());
        awaitedReceipts = facts(work.receipts());
        unavailableMaterials = facts(work.unavailable());
        documentDeadlines = facts(work.deadlines());
    }

    public DataSource<IncompleteDocument> getIncompleteDocuments() {
        return incompleteDocuments;
    }

    public DataSource<MissingAttribute> getMissingAttributes() {
        return missingAttributes;
    }

    public DataSource<SkippedStep> getSkippedSteps() {
        return skippedSteps;
    }

    public DataSource<DocumentChain> getDocumentChains() {
        return documentChains;
    }

    public DataSource<InvoiceComparison> getInvoiceComparisons() {
        return invoiceComparisons;
    }

    public DataSource<PriceBreakdownCheck> getPriceBreakdownChecks() {
        return priceBreakdownChecks;
    }

    public DataSource<AwaitedReceipt> getAwaitedReceipts() {
        return awaitedReceipts;
    }

    public DataSource<UnavailableMaterial> getUnavailableMaterials() {
        return unavailableMaterials;
    }

    public DataSource<DocumentDeadline> getDocumentDeadlines() {
        return documentDeadlines;
    }
}
