package io.reglament.evaluation.documents;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.DocumentType;
import io.reglament.deal.Order;
import io.reglament.deal.Step;
import io.reglament.evaluation.timeline.Closing;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The terms of T18: registrations, quotations, invoices (R-DOC-11, R-DOC-12). */
final class DocumentTerms {
    private final Timeline time;
    private final References papers;
    private final List<DocumentState> documents;
    private final Materials materials;
    private final Owners owners;
    private final Closing closing;
    private final List<DocumentDeadline> deadlines = new ArrayList<>();
    private final SortedMap<String, List<String>> owed = new TreeMap<>();

    DocumentTerms(Timeline time, References papers, List<DocumentState> documents, Materials materials) {
        this.time = time;
        this.papers = papers;
        this.documents = documents;
        this.materials = materials;
        this.owners = new Owners(time);
        this.closing = new Closing(time);
        for (DocumentState each : documents) {
            switch (each.fact().type()) {
                case REQUEST -> {
                    registration(each, each.receivedAt(), "REQUEST_RECEIVED", Step.REGISTERED);
                    quotation(each);
                }
                case QUOTATION -> registration(each, each.sentAt(), "QUOTATION_SENT", Step.SEND_REGISTERED);
                case INVOICE -> registration(each, each.sentAt(), "INVOICE_SENT", Step.SEND_REGISTERED);
                case ORDER -> registration(each, each.receivedAt(), "ORDER_RECEIVED", Step.REGISTERED);
                default -> {}
            }
        }
        invoices();
    }

    List<DocumentDeadline> all() {
        return deadlines;
    }

    /** The steps that a document owes now, by document. */
    Map<String, List<String>> owedSteps() {
        return owed;
    }

    /** DD-01, DD-04, DD-05: a step after an event, judged only where steps are known (decided 32). */
    private void registration(DocumentState paper, @Nullable Instant start, String trigger, Step step) {
        if (start == null || !paper.stepsKnown() || leadsToTheWin(paper.fact().type()) && closing.winUnknown()) {
            return;
        }
        Instant closedAt = end(paper.fact().type(), start);
        Instant doneAt = paper.doneAt(step);
        if (doneAt == null && paper.isDone(step)) {
            time.notes().unknown("documents", paper.id(), "steps." + step + ".doneAt", start);
            return;
        }
        Row row = time.norms().row("document-deadline", start, trigger, step.name(), time.categoryAt(start));
        if (row == null) {
            return;
        }
        Instant metAt = Closing.inTime(closedAt, doneAt);
        DeadlineDraft draft = draft(paper.id() + "/" + step, start, trigger, row, closedAt)
                .met(metAt, null)
                .facts(List.of(paper.id()))
                .arg("document", paper.id())
                .arg("step", step);
        DocumentDeadline deadline = deadline(draft, paper.id(), metAt, false, false, new TreeMap<>());
        if (deadline.deadline().owed()) {
            owed.computeIfAbsent(paper.id(), any -> new ArrayList<>()).add(step.name());
        }
    }

    /** DD-02, DD-03: the first sent quotation that refers to a registered request (decided 25). */
    private void quotation(DocumentState request) {
        Instant registeredAt = request.doneAt(Step.REGISTERED);
        DocumentState sent = materials.quotation(request);
        Boolean inAssortment = materials.inAssortment(request);
        boolean notOwed = sent == null && Boolean.FALSE.equals(inAssortment);
        if (registeredAt == null || notOwed || materials.perhapsAnswered(sent) || closing.winUnknown()) {
            return;
        }
        Row row = time.norms()
                .row(
                        "document-deadline",
                        registeredAt,
                        "REQUEST_REGISTERED",
                        "QUOTATION_SENT",
                        time.categoryAt(registeredAt));
        if (row == null) {
            return;
        }
        if (sent == null && inAssortment == null) {
            time.notes().unknown("availability", request.id(), "inAssortment", registeredAt);
        }
        Instant closedAt = end(DocumentType.REQUEST, registeredAt);
        Instant sentAt = Closing.inTime(closedAt, sent == null ? null : sent.sentAt());
        DocumentState answer = sentAt == null ? null : sent;
        SortedMap<String, Object> details = new TreeMap<>();
        if (answer != null) {
            details.put("quotation", answer.id());
        }
        DeadlineDraft draft = draft(request.id() + "/SENT", registeredAt, "REQUEST_REGISTERED", row, closedAt)
                .met(sentAt, answer == null ? null : answer.id())
                .facts(List.of(request.id()))
                .arg("document", answer == null ? request.id() : answer.id());
        deadline(draft, request.id(), sentAt, true, !materials.perhapsQuoted(request), details);
    }

    /** DD-06: what was shipped is billed; the order tells the shipping, else a document that was shipped. */
    private void invoices() {
        if (!papers.documentsKnown()) {
            return;
        }
        for (Order order : References.each(time.deal().facts().orders())) {
            Instant shippedAt = order.shippedAt();
            if (shippedAt != null && !shippedAt.isAfter(time.deal().at())) {
                invoice(order.orderId(), shippedAt, List.of(order.orderId()));
            }
        }
        for (DocumentState each : documents) {
            List<String> refs = References.each(each.fact().refs());
            boolean knownByOrder = refs.stream().anyMatch(ref -> {
                Order order = papers.order(ref);
                return order != null && order.shippedAt() != null;
            });
            if (each.shippedAt() != null && each.fact().type() != DocumentType.INVOICE && !knownByOrder) {
                List<String> names = new ArrayList<>(refs);
                names.add(each.id());
                invoice(each.id(), each.shippedAt(), names);
            }
        }
    }

    private void invoice(String shippedId, Instant shippedAt, List<String> names) {
        Row row = time.norms()
                .row("document-deadline", shippedAt, "GOODS_SHIPPED", "INVOICE_SENT", time.categoryAt(shippedAt));
        if (row == null) {
            return;
        }
        DocumentState sent = null;
        for (DocumentState each : documents) {
            boolean bills = each.fact().type() == DocumentType.INVOICE
                    && each.sentAt() != null
                    && References.each(each.fact().refs()).stream().anyMatch(names::contains);
            Instant firstAt = sent == null ? null : sent.sentAt();
            if (bills
                    && (firstAt == null
                            || each.sentAt() != null && each.sentAt().isBefore(firstAt))) {
                sent = each;
            }
        }
        if (perhapsBilled(sent == null ? null : sent.sentAt())) {
            return;
        }
        Instant closedAt = end(DocumentType.INVOICE, shippedAt);
        Instant sentAt = Closing.inTime(closedAt, sent == null ? null : sent.sentAt());
        DocumentState first = sentAt == null ? null : sent;
        SortedMap<String, Object> details = new TreeMap<>();
        if (first != null) {
            details.put("invoice", first.id());
        }
        DeadlineDraft draft = draft(shippedId + "/SENT", shippedAt, "GOODS_SHIPPED", row, closedAt)
                .met(sentAt, first == null ? null : first.id())
                .facts(List.of(shippedId))
                .arg("document", first == null ? shippedId : first.id());
        deadline(draft, shippedId, sentAt, true, false, details);
    }

    /** Whether an invoice that does not tell what it bills was sent before the one that does: it may be the invoice. */
    private boolean perhapsBilled(@Nullable Instant billedAt) {
        for (DocumentState each : documents) {
            Instant sentAt = each.sentAt();
            if (each.fact().type() == DocumentType.INVOICE
                    && each.fact().refs() == null
                    && sentAt != null
                    && (billedAt == null || sentAt.isBefore(billedAt))) {
                return true;
            }
        }
        return false;
    }

    private DeadlineDraft draft(String subjectId, Instant start, String trigger, Row row, @Nullable Instant closedAt) {
        Span span = new Span(row.integer("limit"), row.enumeration("unit", SpanUnit.class));
        return new DeadlineDraft(time, DeadlineKind.DOCUMENT, subjectId, start)
                .trigger(trigger)
                .runs(time.plainClock(), span, null)
                .ends(closedAt, DeadlineStatus.CANCELLED, "DEAL_CLOSED")
                .rows(List.of(row.ref()));
    }

    private @Nullable Instant end(DocumentType type, Instant from) {
        return leadsToTheWin(type) ? closing.beforeTheWin(from) : closing.ofAll(from);
    }

    private static boolean leadsToTheWin(DocumentType type) {
        return type == DocumentType.REQUEST || type == DocumentType.QUOTATION;
    }

    private DocumentDeadline deadline(
            DeadlineDraft draft,
            String documentId,
            @Nullable Instant metAt,
            boolean sending,
            boolean quotation,
            SortedMap<String, Object> details) {
        Deadline built = draft.build("R-DOC-11", owners.during(draft.dueAt(), metAt));
        DocumentDeadline found = new DocumentDeadline(built, documentId, sending, quotation, details, owners);
        deadlines.add(found);
        return found;
    }
}
