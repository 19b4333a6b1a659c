package io.reglament.evaluation.commission;

import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Citation;
import io.reglament.finding.Commission;
import io.reglament.finding.Text;
import io.reglament.money.Money;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A commission in the making; what is known of it is shown whatever its status. */
final class CommissionDraft {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Timeline time;
    private final Win win;
    private final List<String> rows = new ArrayList<>();
    private final List<String> factIds = new ArrayList<>();
    private final List<Commission.Line> lines = new ArrayList<>();
    private final List<Commission.Adjustment> adjustments = new ArrayList<>();
    private final SortedMap<String, NoShare> without = new TreeMap<>();
    private List<Commission.Overlay> overlay = List.of();
    private @Nullable String mode;
    private @Nullable BigDecimal base;
    private @Nullable BigDecimal rate;
    private @Nullable BigDecimal gross;
    private @Nullable BigDecimal total;
    private @Nullable Currency currency;
    private @Nullable AgreementStatus agreementStatus;
    private @Nullable String holdReason;
    private Text why = Text.NONE;

    CommissionDraft(Timeline time, Win win) {
        this.time = time;
        this.win = win;
    }

    CommissionDraft base(Base of) {
        base = of.amount();
        currency = of.currency();
        return rows(of.rows()).facts(of.factIds());
    }

    CommissionDraft rate(@Nullable Row row) {
        if (row != null) {
            rate = row.decimal("ratePercent");
            rows(List.of(row.ref()));
        }
        return this;
    }

    CommissionDraft gross(Money amount) {
        gross = amount.amount();
        return this;
    }

    CommissionDraft total(BigDecimal amount) {
        total = amount;
        return this;
    }

    /** Nothing at all: no gross, no total. */
    CommissionDraft nothing() {
        gross = NOTHING;
        total = NOTHING;
        return this;
    }

    CommissionDraft participation(Participation of) {
        without.putAll(of.without());
        return rows(of.rows());
    }

    CommissionDraft without(String managerId, NoShare reason) {
        without.putIfAbsent(managerId, reason);
        return this;
    }

    CommissionDraft agreement(AgreementStatus status, List<Commission.Overlay> credits) {
        agreementStatus = status;
        overlay = credits;
        return this;
    }

    CommissionDraft mode(@Nullable String name) {
        mode = name;
        return this;
    }

    /** The row of T10 that decides. */
    CommissionDraft decided(Row row) {
        why = new Text(row.label().ru() + ".", row.label().en() + ".");
        return rows(List.of(row.ref())).mode(row.nullableString("mode"));
    }

    CommissionDraft line(Commission.Line line) {
        lines.add(line);
        return this;
    }

    CommissionDraft adjustment(Commission.Adjustment adjustment) {
        adjustments.add(adjustment);
        return this;
    }

    CommissionDraft rows(List<String> refs) {
        rows.addAll(refs);
        return this;
    }

    CommissionDraft facts(List<String> ids) {
        factIds.addAll(ids);
        return this;
    }

    /** @param reason the id of the row of T10 that holds it */
    Payout held(String reason) {
        holdReason = reason;
        return build("HELD");
    }

    Payout build(String status) {
        lines.sort(Comparator.comparing(Commission.Line::managerId));
        adjustments.sort(Comparator.comparing(Commission.Adjustment::managerId));
        List<Commission.Ineligible> ineligible = new ArrayList<>();
        without.forEach((managerId, reason) -> ineligible.add(new Commission.Ineligible(managerId, reason.name())));
        return new Payout(new Commission(
                status,
                mode,
                text(base),
                rate == null ? null : Percents.text(rate),
                text(gross),
                text(total),
                currency == null ? null : currency.getCurrencyCode(),
                agreementStatus == null ? null : agreementStatus.name(),
                List.copyOf(lines),
                List.copyOf(adjustments),
                List.copyOf(ineligible),
                overlay,
                holdReason,
                win.forecast(),
                new Citation("R-COM-01", rows, time.version().version(), factIds),
                Text.NONE,
                why,
                win.at()));
    }

    private @Nullable String text(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        return currency == null
                ? amount.setScale(NOTHING.scale()).toPlainString()
                : Money.rounded(amount, currency).text();
    }
}
