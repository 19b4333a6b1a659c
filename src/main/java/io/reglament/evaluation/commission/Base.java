package io.reglament.evaluation.commission;

import io.reglament.deal.DealFacts;
import io.reglament.deal.Payment;
import io.reglament.deal.PaymentKind;
import io.reglament.deal.PriorAccrual;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Notes;
import io.reglament.money.Money;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the commission is a percent of: payments less the refunds that T13 claws back, never below zero (model 3.7, F-21).
 *
 * @param amount null where it cannot be computed
 * @param currency null where nothing names one
 */
record Base(@Nullable BigDecimal amount, @Nullable Currency currency, List<String> rows, List<String> factIds) {
    private static final Base UNKNOWN = new Base(null, null, List.of(), List.of());

    /** The base as of evaluationTime under the terms of the win; problems and unknowns are noted. */
    static Base of(Timeline time, Win win) {
        DealFacts facts = time.deal().facts();
        List<Payment> payments = facts.payments();
        if (payments == null) {
            time.notes().unknown("payments", null, Groups.WHOLE, win.at());
            return UNKNOWN;
        }
        Set<Currency> currencies = new LinkedHashSet<>();
        payments.forEach(each -> currencies.add(each.net().currency()));
        List<PriorAccrual> accruals = facts.priorAccruals();
        if (accruals != null) {
            accruals.forEach(each -> currencies.add(each.amount().currency()));
        }
        if (currencies.size() > 1) {
            time.notes().problem("MIXED_CURRENCY", facts.deal().dealId(), ids(payments), win.at());
            return UNKNOWN;
        }
        return new Sum(time, win).of(payments, currencies.stream().findFirst().orElse(null));
    }

    private static List<String> ids(List<Payment> payments) {
        return payments.stream().map(Payment::paymentId).toList();
    }

    boolean known() {
        return amount != null;
    }

    boolean none() {
        return amount != null && amount.signum() == 0;
    }

    /** The sum in the making. */
    private static final class Sum {
        private final Timeline time;
        private final Notes notes;
        private final Instant at;
        private final List<String> rows = new ArrayList<>();
        private BigDecimal amount = BigDecimal.ZERO;
        private boolean known = true;

        Sum(Timeline time, Win win) {
            this.time = time;
            this.notes = time.notes();
            this.at = win.at();
        }

        Base of(List<Payment> payments, @Nullable Currency currency) {
            for (Payment each : payments) {
                if (each.kind() == PaymentKind.PAYMENT) {
                    amount = amount.add(each.net().amount());
                } else {
                    refund(each);
                }
            }
            if (!known) {
                return new Base(null, currency, rows, ids(payments));
            }
            if (amount.signum() < 0) {
                notes.problem("NEGATIVE_BASE", time.deal().dealId(), ids(payments), at);
                amount = BigDecimal.ZERO;
            }
            BigDecimal exact =
                    currency == null ? amount : Money.rounded(amount, currency).amount();
            return new Base(exact, currency, rows, ids(payments));
        }

        private void refund(Payment refund) {
            Row row = time.norms().row("return-clawback", at, refund.settlement(), daysSinceDelivery(refund));
            if (refund.settlement() == null) {
                notes.unknown("payments", refund.paymentId(), "settlement", at);
            }
            if (row == null) {
                known = false;
                return;
            }
            rows.add(row.ref());
            amount = amount.subtract(refund.net()
                    .amount()
                    .multiply(row.decimal("clawbackPercent"))
                    .movePointLeft(2));
        }

        /** Whole days between the local dates (F-21); null before the delivery. */
        private @Nullable Long daysSinceDelivery(Payment refund) {
            Instant deliveredAt = refund.deliveredAt();
            return deliveredAt == null ? null : ChronoUnit.DAYS.between(date(deliveredAt), date(refund.paidAt()));
        }

        private LocalDate date(Instant instant) {
            return time.deal().calendar().localDate(instant);
        }
    }
}
