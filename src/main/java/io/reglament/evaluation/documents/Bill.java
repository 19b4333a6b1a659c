package io.reglament.evaluation.documents;

import io.reglament.deal.DocumentLine;
import io.reglament.deal.InvoiceKind;
import io.reglament.deal.PriceBreakdown;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.References;
import io.reglament.fault.bounds.Attribute;
import io.reglament.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit memo as it adds up with the others of its orders (decided 67).
 *
 * @param at when its content was sent, else made
 * @param total by its own word, else by its lines; null where neither tells it
 */
record Bill(DocumentState paper, Instant at, @Nullable Money total) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String DECIMAL = "\\d{1,15}(\\.\\d{1,4})?";

    static final Comparator<Bill> IN_ORDER =
            Comparator.comparing(Bill::at).thenComparing(each -> each.paper().id());

    /** Null while it is neither sent nor made. */
    static @Nullable Bill of(DocumentState paper) {
        Instant at = paper.content().bindsAt();
        Money known = paper.fact().total();
        return at == null ? null : new Bill(paper, at, known == null ? ofLines(paper) : known);
    }

    private static @Nullable Money ofLines(DocumentState paper) {
        Money sum = null;
        for (DocumentLine line : References.each(paper.fact().lines())) {
            Money price = line.unitPrice();
            BigDecimal quantity = line.qty();
            if (price == null
                    || quantity == null
                    || sum != null && !sum.currency().equals(price.currency())) {
                return null;
            }
            Money product = Money.product(price, quantity);
            sum = sum == null ? product : sum.plus(product);
        }
        return sum;
    }

    InvoiceKind kind() {
        return Objects.requireNonNullElse(paper.fact().invoiceKind(), InvoiceKind.FULL);
    }

    /** Whether it states its total itself; one that does not is compared by its lines. */
    boolean totalKnown() {
        return paper.fact().total() != null;
    }

    @Nullable
    Boolean includesTax() {
        return paper.fact().totalIncludesTax();
    }

    /** The percent of tax that is known; null where it is not. */
    @Nullable
    BigDecimal taxPercent() {
        PriceBreakdown price = paper.fact().price();
        return price == null ? null : price.taxPercent();
    }

    /** The amount of tax that is known among the attributes; null where it is not. */
    @Nullable
    BigDecimal taxAmount() {
        Attribute known = paper.fact().attributes() == null
                ? null
                : paper.fact().attributes().get("taxAmount");
        String value = known == null ? null : known.value();
        return value != null && value.matches(DECIMAL) ? new BigDecimal(value) : null;
    }

    /** Amounts with tax, without it. */
    static BigDecimal withoutTax(BigDecimal gross, BigDecimal percent, int digits) {
        return gross.multiply(HUNDRED).divide(HUNDRED.add(percent), digits, RoundingMode.HALF_UP);
    }

    List<DocumentLine> lines() {
        return References.each(paper.fact().lines());
    }
}
