package io.reglament.evaluation.documents;

import io.reglament.deal.Document;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.util.ArrayList;
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

    public static DocumentFacts of(Timeline shared) {
        Timeline time = shared.noting();
        References papers = new References(time.deal().facts());
        List<DocumentState> documents = new ArrayList<>();
        for (Document each : References.each(time.deal().facts().documents())) {
            documents.add(DocumentState.of(each, time.deal().at()));
        }
        Materials materials = new Materials(time, documents);
        DocumentTerms terms = new DocumentTerms(time, papers, documents, materials);
        DocumentSteps steps = new DocumentSteps(time, papers, documents);
        DocumentAttributes attributes = new DocumentAttributes(time, documents, steps.bySubject(), terms.owedSteps());
        DocumentComparisons comparisons = new DocumentComparisons(time, papers, documents);
        return new DocumentFacts(
                attributes.missing(),
                attributes.incomplete(),
                steps.skipped(),
                comparisons.chains(),
                comparisons.invoices(),
                comparisons.prices(),
                comparisons.receipts(),
                materials.unavailable(),
                terms.all(),
                time.notes());
    }

    @Override
    public List<Deadline> allDeadlines() {
        return deadlines.stream().map(DocumentDeadline::deadline).toList();
    }
}
