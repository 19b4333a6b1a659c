package io.reglament.deal;

import io.reglament.fault.bounds.Attribute;
import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Required;
import io.reglament.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A document of the deal. */
public record Document(
        @Required @Id String documentId,
        @Required DocumentType type,
        @NonNegative @Nullable Integer revision,
        @Nullable Instant createdAt,
        @Nullable Instant receivedAt,
        @Nullable Instant sentAt,
        @Nullable Instant shippedAt,
        @Nullable Channel channel,
        @Nullable DocumentOrigin origin,
        @Nullable String status,
        @Id @Nullable List<String> refs,
        @Nullable SortedMap<String, Attribute> attributes,
        @Nullable List<DocumentStep> steps,
        @Nullable List<DocumentLine> lines,
        @Nullable PriceBreakdown price,
        @Id @Nullable String holder,
        @Nullable Boolean receiptRequested,
        @Nullable Instant receiptConfirmedAt,
        @Percent @Nullable BigDecimal orderProbability,
        @Nullable InvoiceKind invoiceKind,
        @NonNegative @Nullable Money total,
        @Nullable Boolean totalIncludesTax,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Positive @Nullable BigDecimal targetQty,
        @NonNegative @Nullable Money unitPrice,
        @Id @Nullable String materialId,
        @Exact @Nullable Instant recordedAt)
        implements Fact {
    /** The first revision is the one that names none, so that both are equal. */
    public Document {
        revision = revision != null && revision == 1 ? null : revision;
    }

    @Override
    public @Nullable String factId() {
        return revision == null ? documentId : documentId + "/" + revision;
    }

    /** Which of the statements about one document this is; the first where none is told (decided 63). */
    public int revisionNumber() {
        return revision == null ? 1 : revision;
    }

    @Override
    public @Nullable Instant happenedAt() {
        return createdAt;
    }
}
