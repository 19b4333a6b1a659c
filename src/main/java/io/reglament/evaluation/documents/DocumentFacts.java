package io.reglament.evaluation.documents;

import io.reglament.deal.Document;
import io.reglament.deal.DocumentStep;
import io.reglament.evaluation.timeline.Ahead;
import io.reglament.evaluation.timeline.Closing;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.util.List;

/** What the documents give the rules to judge (R-DOC-01..12; T16, T17, T18). */
public record DocumentFacts(
        List<MissingAttribute> missingAttributes,
        List<IncompleteDocument> incomplete,
        List<SkippedStep> skipped,
        List<DocumentChain> chains,
        List<InvoiceComparison> invoices,
        List<PriceBreakdownCheck> prices,
        List<AwaitedReceipt> receipts,
        List<UnavailableMaterial> unavailable,
        List<DocumentDeadline> deadlines,
        Notes notes)
        implements FamilyFacts {

    /** Of a deal that was lost or cancelled nothing is asked any more (decided 89). */
    public static DocumentFacts of(Timeline shared) {
        Timeline time = shared.noting();
        References papers = new References(time.deal().facts(), time.deal().at());
        List<DocumentState> documents = papers.all();
        announce(time);
        Materials materials = new Materials(time, documents);
        DocumentTerms terms = new DocumentTerms(time, papers, documents, materials);
        DocumentSteps steps = new DocumentSteps(time, papers, documents);
        DocumentAttributes attributes = new DocumentAttributes(time, documents, steps.bySubject(), terms.owedSteps());
        DocumentComparisons comparisons = new DocumentComparisons(time, papers, documents);
        boolean lost = new Closing(time).ofAll() != null;
        return new DocumentFacts(
                attributes.missing(),
                lost ? List.of() : attributes.incomplete(),
                steps.skipped(),
                comparisons.chains(),
                new Invoices(time, papers).all(),
                comparisons.prices(),
                comparisons.receipts(),
                lost ? List.of() : materials.unavailable(),
                terms.all(),
                time.notes());
    }

    private static void announce(Timeline time) {
        List<Document> known = time.deal().facts().documents();
        Ahead.tell(
                time, known, Document::receivedAt, Document::sentAt, Document::shippedAt, Document::receiptConfirmedAt);
        References.each(known).forEach(each -> Ahead.tell(time, each.steps(), DocumentStep::doneAt));
    }

    @Override
    public List<Deadline> allDeadlines() {
        return deadlines.stream().map(DocumentDeadline::deadline).toList();
    }
}
