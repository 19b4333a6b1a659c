package io.reglament.evaluation.documents;

import io.reglament.deal.Document;
import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.Timeline;
import io.reglament.evaluation.papers.Paper;
import io.reglament.evaluation.papers.Papers;
import java.util.ArrayList;
import java.util.List;

/** What the documents give the rules to judge (R-DOC-01..12; T16, T17, T18). */
public record DocumentWork(
        List<MissingAttribute> missingAttributes,
        List<IncompleteDocument> incomplete,
        List<SkippedStep> skipped,
        List<DocumentChain> chains,
        List<InvoiceComparison> invoices,
        List<PriceBreakdownCheck> prices,
        List<AwaitedReceipt> receipts,
        List<UnavailableMaterial> unavailable,
        List<DocumentDeadline> deadlines) {

    public static DocumentWork of(Timeline time) {
        Papers papers = new Papers(time.deal().facts());
        List<Paper> documents = new ArrayList<>();
        for (Document each : Papers.each(time.deal().facts().documents())) {
            documents.add(Paper.of(each, time.deal().at()));
        }
        Materials materials = new Materials(time, documents);
        DocumentTerms terms = new DocumentTerms(time, papers, documents, materials);
        DocumentSteps steps = new DocumentSteps(time, papers, documents);
        DocumentAttributes attributes = new DocumentAttributes(time, documents, steps.bySubject(), terms.owedSteps());
        DocumentComparisons comparisons = new DocumentComparisons(time, papers, documents);
        return new DocumentWork(
                attributes.missing(),
                attributes.incomplete(),
                steps.skipped(),
                comparisons.chains(),
                comparisons.invoices(),
                comparisons.prices(),
                comparisons.receipts(),
                materials.unavailable(),
                terms.all());
    }

    /** The deadlines of the family. */
    public List<Deadline> allDeadlines() {
        return deadlines.stream().map(DocumentDeadline::deadline).toList();
    }
}
