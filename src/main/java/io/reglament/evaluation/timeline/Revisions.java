package io.reglament.evaluation.timeline;

import io.reglament.deal.Document;
import io.reglament.deal.DocumentStep;
import io.reglament.deal.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of one document as one paper: sent, received, registered and referring as the earliest that was, saying what the latest
 * says (decided 63).
 */
final class Revisions {
    private final Instant now;

    private Revisions(Instant now) {
        this.now = now;
    }

    /** One paper for each id and type, in the order of their first mention. */
    static List<DocumentState> joined(List<Document> told, Instant now) {
        Map<List<Object>, List<Document>> documents = new LinkedHashMap<>();
        told.forEach(each -> documents
                .computeIfAbsent(List.of(each.documentId(), each.type()), any -> new ArrayList<>())
                .add(each));
        Revisions revisions = new Revisions(now);
        return documents.values().stream().map(revisions::paper).toList();
    }

    private DocumentState paper(List<Document> told) {
        List<DocumentState> papers = told.stream()
                .sorted(Comparator.comparing(Document::revisionNumber))
                .map(each -> DocumentState.of(each, now))
                .toList();
        if (papers.size() == 1) {
            return papers.get(0);
        }
        List<Document> changes = papers.stream()
                .map(DocumentState::fact)
                .filter(each -> each.revisionNumber() > 1)
                .toList();
        DocumentState whole = DocumentState.of(document(papers, latest(papers)), now);
        return whole.revised(
                stepsKnown(papers), latest(papers), changes.size() < papers.size() ? paper(changes) : whole);
    }

    /** What the other side holds: the latest that went out or came in; else the latest that was made. */
    private static DocumentState latest(List<DocumentState> papers) {
        DocumentState latest = null;
        for (DocumentState each : papers) {
            latest = latest == null || each.moved() || !latest.moved() ? each : latest;
        }
        return Objects.requireNonNull(latest);
    }

    /** Whether all revisions up to the one that was sent, and the one that was received, tell their steps: else one may be done there. */
    private static boolean stepsKnown(List<DocumentState> papers) {
        boolean told = true;
        boolean sent = false;
        boolean received = false;
        for (DocumentState each : papers) {
            boolean counts =
                    each == papers.get(0) || !sent && each.sentAt() != null || !received && each.receivedAt() != null;
            told &= !counts || each.stepsKnown();
            sent |= each.sentAt() != null;
            received |= each.receivedAt() != null;
        }
        return told;
    }

    private static Document document(List<DocumentState> papers, DocumentState latest) {
        Document says = latest.fact();
        Integer revision = papers.get(papers.size() - 1).fact().revision();
        return new Document(
                says.documentId(),
                says.type(),
                revision,
                first(papers, each -> each.fact().createdAt()),
                first(papers, DocumentState::receivedAt),
                first(papers, DocumentState::sentAt),
                first(papers, DocumentState::shippedAt),
                says.channel(),
                says.origin(),
                says.status(),
                refs(papers),
                says.attributes(),
                steps(papers),
                says.lines(),
                says.price(),
                says.holder(),
                says.receiptRequested(),
                says.receiptConfirmedAt(),
                says.orderProbability(),
                says.invoiceKind(),
                says.total(),
                says.totalIncludesTax(),
                says.validFrom(),
                says.validTo(),
                says.targetQty(),
                says.unitPrice(),
                says.materialId(),
                says.recordedAt());
    }

    private static <T> @Nullable T first(List<DocumentState> papers, Function<DocumentState, @Nullable T> field) {
        return papers.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The earliest references that are any; known to be none only where every revision says so. */
    private static @Nullable List<String> refs(List<DocumentState> papers) {
        @Nullable List<String> none = List.of();
        for (DocumentState each : papers) {
            List<String> told = each.fact().refs();
            if (told != null && !told.isEmpty()) {
                return told;
            }
            none = told == null ? null : none;
        }
        return none;
    }

    /** Each at its earliest; where a revision does not tell when, no later one does. */
    private static @Nullable List<DocumentStep> steps(List<DocumentState> papers) {
        if (papers.stream().allMatch(each -> each.fact().steps() == null)) {
            return null;
        }
        List<DocumentStep> joined = new ArrayList<>();
        Set<Step> timed = EnumSet.noneOf(Step.class);
        Set<Step> untimed = EnumSet.noneOf(Step.class);
        for (DocumentState paper : papers) {
            paper.done().forEach((step, at) -> {
                boolean known = at.isPresent() || timed.contains(step);
                if (!untimed.contains(step)) {
                    joined.add(new DocumentStep(step, at.orElse(null), null));
                    (known ? timed : untimed).add(step);
                }
            });
        }
        return joined;
    }
}
