package io.reglament.evaluation.documents;

import io.reglament.deal.DocumentType;
import io.reglament.deal.Order;
import io.reglament.deal.Step;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Steps that were passed over: in a document's own order, before an order on a contract, before a delivery (R-DOC-02, 05, 06; T17). */
final class DocumentSteps {
    private final Timeline time;
    private final References papers;
    private final List<DocumentState> documents;
    private final Owners owners;
    private final boolean delivered;
    private final SortedMap<String, SkippedStep> skipped = new TreeMap<>();
    private final SortedMap<String, List<String>> byDocument = new TreeMap<>();

    DocumentSteps(Timeline time, References papers, List<DocumentState> documents) {
        this.time = time;
        this.papers = papers;
        this.documents = documents;
        this.owners = new Owners(time);
        this.delivered = Boolean.TRUE.equals(time.deal().facts().deal().deliveryRequired());
        documents.stream().filter(DocumentState::stepsKnown).forEach(this::inOrder);
        for (Order order : References.each(time.deal().facts().orders())) {
            checkedContract(order);
        }
        if (delivered) {
            deliveries();
        }
    }

    List<SkippedStep> skipped() {
        return List.copyOf(skipped.values());
    }

    /** The skipped steps of each document that nobody has made up for yet. */
    Map<String, List<String>> bySubject() {
        return byDocument;
    }

    /** A later step done while an earlier required one is not, or was done only afterwards (decided 32). */
    private void inOrder(DocumentState paper) {
        Instant at = Objects.requireNonNullElse(paper.bindsAt(), time.deal().at());
        if (paper.fact().type() == DocumentType.DELIVERY && !delivered) {
            return;
        }
        List<Row> rows = time.norms().rows("document-step", at, paper.fact().type());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Step step = row.enumeration("step", Step.class);
            DocumentState judged = row.string("level").equals("IF_CHANGED") ? paper.sinceChange() : paper;
            Instant passed = required(row, paper) && judged.stepsKnown()
                    ? passed(judged, step, rows.subList(i + 1, rows.size()))
                    : null;
            if (passed != null) {
                skip("R-DOC-02", paper.id(), step, passed, List.of(row.ref()), List.of(paper.id()));
            }
        }
    }

    /** The AGREED of an order is owed only where the order was changed after its first revision (S1-42). */
    private static boolean required(Row row, DocumentState paper) {
        return switch (row.string("level")) {
            case "REQUIRED" -> true;
            case "IF_CHANGED" -> paper.fact().revisionNumber() > 1;
            default -> false;
        };
    }

    /** When the first later step was done before this one; null where the order was kept. */
    private static @Nullable Instant passed(DocumentState paper, Step step, List<Row> later) {
        Instant own = paper.doneAt(step);
        if (own == null && paper.isDone(step)) {
            return null;
        }
        Instant first = null;
        for (Row row : later) {
            Step next = row.enumeration("step", Step.class);
            Instant doneAt = paper.doneAt(next);
            Instant passed = doneAt == null && paper.isDone(next) && own == null ? paper.bindsAt() : doneAt;
            if (passed != null && (own == null || passed.isBefore(own)) && (first == null || passed.isBefore(first))) {
                first = passed;
            }
        }
        return first;
    }

    /** R-DOC-05: who orders on a contract has checked it before (decided 32). */
    private void checkedContract(Order order) {
        for (DocumentState paper : papers.referenced(order.refs(), DocumentType.CONTRACT)) {
            Instant checkedAt = paper.doneAt(Step.CONTRACT_CHECKED);
            boolean late = checkedAt != null && checkedAt.isAfter(order.createdAt());
            if (paper.stepsKnown() && (!paper.isDone(Step.CONTRACT_CHECKED) || late)) {
                List<String> rows = row(DocumentType.CONTRACT, Step.CONTRACT_CHECKED, order.createdAt());
                List<String> facts = List.of(paper.id(), order.orderId());
                skip("R-DOC-05", order.orderId(), Step.CONTRACT_CHECKED, order.createdAt(), rows, facts);
            }
        }
    }

    private List<String> row(DocumentType type, Step step, Instant at) {
        return time.norms().rows("document-step", at, type).stream()
                .filter(each -> each.string("step").equals(step.name()))
                .map(Row::ref)
                .toList();
    }

    /** R-DOC-06: what was shipped had been packed, with papers and logistics. */
    private void deliveries() {
        List<DocumentState> papersOfDelivery = documents.stream()
                .filter(each -> each.fact().type() == DocumentType.DELIVERY)
                .toList();
        for (DocumentState each : papersOfDelivery) {
            Instant shippedAt = each.shippedAt() == null ? shippedByOrder(each) : each.shippedAt();
            if (shippedAt != null && each.stepsKnown()) {
                delivery(each.id(), each, shippedAt);
            }
        }
        for (Order order : References.each(time.deal().facts().orders())) {
            Instant shippedAt = order.shippedAt();
            boolean shipped =
                    shippedAt != null && !shippedAt.isAfter(time.deal().at());
            if (shipped && shippedAt != null && papersOfDelivery.isEmpty() && papers.documentsKnown()) {
                delivery(order.orderId(), null, shippedAt);
            }
        }
    }

    private @Nullable Instant shippedByOrder(DocumentState delivery) {
        return References.each(delivery.fact().refs()).stream()
                .map(papers::order)
                .filter(Objects::nonNull)
                .map(Order::shippedAt)
                .filter(Objects::nonNull)
                .filter(at -> !at.isAfter(time.deal().at()))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private void delivery(String subjectId, @Nullable DocumentState paper, Instant shippedAt) {
        for (Row row : time.norms().rows("document-step", shippedAt, DocumentType.DELIVERY)) {
            Step step = row.enumeration("step", Step.class);
            Instant doneAt = paper == null ? null : paper.doneAt(step);
            boolean done = paper != null && paper.isDone(step) && (doneAt == null || !doneAt.isAfter(shippedAt));
            if (!done && row.string("level").equals("REQUIRED")) {
                skip("R-DOC-06", subjectId, step, shippedAt, List.of(row.ref()), List.of(subjectId));
            }
        }
    }

    /** Each step of a thing is skipped once, whichever rule sees it first. */
    private void skip(String ruleId, String id, Step step, Instant at, List<String> rows, List<String> facts) {
        String subjectId = id + "/" + step;
        if (skipped.containsKey(subjectId)) {
            return;
        }
        Act act = Act.of(subjectId, at, owners.at(at), rows, facts)
                .detail("document", id)
                .detail("step", step);
        skipped.put(subjectId, new SkippedStep(ruleId, act));
        DocumentState paper = papers.document(id);
        if (paper != null && !paper.isDone(step)) {
            byDocument.computeIfAbsent(id, any -> new ArrayList<>()).add(step.name());
        }
    }
}
