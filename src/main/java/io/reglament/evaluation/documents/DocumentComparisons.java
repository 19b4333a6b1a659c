package io.reglament.evaluation.documents;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.DocumentType;
import io.reglament.deal.PriceBreakdown;
import io.reglament.evaluation.timeline.Closing;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.money.Money;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Documents against what they follow from: chain, price and its parts, receipt (R-DOC-03, 07, 08). */
final class DocumentComparisons {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Timeline time;
    private final References papers;
    private final Owners owners;
    private final List<DocumentChain> chains = new ArrayList<>();
    private final List<PriceBreakdownCheck> prices = new ArrayList<>();
    private final List<AwaitedReceipt> receipts = new ArrayList<>();

    DocumentComparisons(Timeline time, References papers, List<DocumentState> documents) {
        this.time = time;
        this.papers = papers;
        this.owners = new Owners(time);
        boolean lost = new Closing(time).ofAll() != null;
        for (DocumentState each : documents) {
            Instant at = each.bindsAt();
            if (each.fact().type() == DocumentType.QUOTATION && at != null) {
                chain(each, at, "REQUEST");
                price(each.content());
            }
            if (each.fact().type() == DocumentType.INVOICE && at != null) {
                chain(each, at, "ORDER");
            }
            if (!lost) {
                receipt(each.content());
            }
        }
    }

    List<DocumentChain> chains() {
        return chains;
    }

    List<PriceBreakdownCheck> prices() {
        return prices;
    }

    List<AwaitedReceipt> receipts() {
        return receipts;
    }

    private void chain(DocumentState paper, Instant at, String needed) {
        List<String> refs = paper.fact().refs();
        if (refs == null) {
            time.notes().unknown("documents", paper.id(), "refs", at);
            return;
        }
        refs.stream().filter(ref -> !papers.resolves(ref)).forEach(ref -> time.notes()
                .unknown("documents", paper.id(), "refs." + ref, at));
        boolean broken = !papers.missing(refs, List.of(List.of(needed))).isEmpty();
        Act act = Act.of(paper.id(), at, owners.at(at), List.of(), List.of(paper.id()))
                .detail("missing", List.of(DocumentType.valueOf(needed)));
        chains.add(new DocumentChain(broken, act));
    }

    /** The stated price against list price less discount plus tax, rounded half up to the currency's minor unit (S1-26). */
    private void price(DocumentState paper) {
        PriceBreakdown known = paper.fact().price();
        Instant at = paper.bindsAt();
        if (known == null
                || at == null
                || known.list() == null
                || known.net() == null
                || known.discountPercent() == null && known.taxPercent() == null) {
            return;
        }
        BigDecimal discount = Objects.requireNonNullElse(known.discountPercent(), BigDecimal.ZERO);
        BigDecimal tax = Objects.requireNonNullElse(known.taxPercent(), BigDecimal.ZERO);
        BigDecimal made = known.list()
                .amount()
                .multiply(HUNDRED.subtract(discount))
                .multiply(HUNDRED.add(tax))
                .divide(HUNDRED.multiply(HUNDRED))
                .setScale(known.list().currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
        prices.add(new PriceBreakdownCheck(
                paper.id(), known.net(), new Money(made, known.list().currency()), at));
    }

    private void receipt(DocumentState paper) {
        Instant sentAt = paper.sentAt();
        Instant confirmedAt = paper.fact().receiptConfirmedAt();
        boolean confirmed =
                confirmedAt != null && !confirmedAt.isAfter(time.deal().at());
        if (!Boolean.TRUE.equals(paper.fact().receiptRequested()) || sentAt == null || confirmed) {
            return;
        }
        Row row = time.norms().parameters(sentAt);
        Span span = new Span(row.integer("receiptConfirmationDays"), SpanUnit.WORKING_DAY);
        Instant until = time.due(time.plainClock(), sentAt, span);
        time.notes().changes(until);
        receipts.add(new AwaitedReceipt(
                paper.id(),
                sentAt,
                until,
                List.of(row.ref()),
                owners.now(),
                time.deal().at()));
    }
}
