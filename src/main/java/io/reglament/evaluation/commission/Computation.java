package io.reglament.evaluation.commission;

import io.reglament.deal.Deal;
import io.reglament.deal.PriorAccrual;
import io.reglament.deal.Share;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Commission;
import io.reglament.money.LargestRemainder;
import io.reglament.money.Money;
import io.reglament.regulation.table.Row;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out what a won deal pays and to whom (R-COM-01 to 08, model 3.7). */
final class Computation {
    private final Timeline time;
    private final Win win;
    private final Participation participation;
    private final @Nullable Row rate;
    private final Discount discount;
    private final Signatures signatures;
    private final AgreementStatus agreementStatus;
    private final @Nullable KnownDispute dispute;
    private final Policy policy;
    private final CommissionDraft draft;
    private @Nullable Row decided;

    Computation(
            Timeline time,
            Win win,
            Participation participation,
            Agreements agreements,
            Signatures signatures,
            @Nullable KnownDispute dispute,
            Policy policy) {
        this.time = time;
        this.win = win;
        this.participation = participation;
        this.signatures = signatures;
        this.agreementStatus = signatures.status(dispute);
        this.dispute = dispute;
        this.policy = policy;
        Deal deal = time.deal().facts().deal();
        this.rate = time.norms().row("commission-rate", win.at(), deal.kind(), deal.discountPercent());
        this.discount = Discount.of(time, win, rate, responsible());
        this.draft = new CommissionDraft(time, win).rate(rate).participation(participation);
        if (participation.known()) {
            draft.agreement(agreementStatus, agreements.overlay());
        }
    }

    /** The owner at the win; where the holds are not known, the closer (decided 45). */
    private @Nullable String responsible() {
        Earner closer = participation.closer();
        return participation.owner() != null || closer == null ? participation.owner() : closer.managerId();
    }

    Discount discount() {
        return discount;
    }

    /** The row of T10 that decided; null where it was not asked. */
    @Nullable
    Row decided() {
        return decided;
    }

    Payout payout() {
        Base base = Base.of(time, win);
        draft.base(base);
        if (!base.known()) {
            return draft.build("NOT_COMPUTED");
        }
        Currency currency = base.currency();
        if (base.none() || currency == null) {
            return nothing(currency);
        }
        if (rate == null) {
            return draft.build("NOT_COMPUTED");
        }
        Money total = total(Objects.requireNonNull(base.amount()), rate.decimal("ratePercent"), currency);
        draft.total(total.amount());
        if (!participation.known()
                || discount.approved() == null && !participation.eligible().isEmpty()) {
            return draft.build("NOT_COMPUTED");
        }
        return split(total);
    }

    /** Nothing was paid, or all went back: what was accrued before goes back too (decided 40). */
    private Payout nothing(@Nullable Currency currency) {
        draft.nothing();
        SortedMap<String, BigDecimal> priors = priors();
        if (currency == null || priors.isEmpty()) {
            return draft.build("NONE");
        }
        Money zero = Money.zero(currency);
        for (String managerId : priors.keySet()) {
            Earner earner = participation.find(managerId);
            draft.line(new Commission.Line(
                    managerId,
                    earner == null ? List.of() : earner.roles(),
                    BigDecimal.ONE.toPlainString(),
                    zero.text()));
        }
        adjust(new TreeMap<>(), priors, currency);
        return draft.build("RELEASABLE");
    }

    /** Gross within the bounds of T09; a rate of 0 pays nothing, and the minimum never exceeds the base (decided 39). */
    private Money total(BigDecimal base, BigDecimal percent, Currency currency) {
        Money gross = Money.rounded(base.multiply(percent).movePointLeft(2), currency);
        draft.gross(gross);
        Row bounds = time.norms().row("commission-bounds", win.at(), currency.getCurrencyCode());
        if (bounds == null || percent.signum() == 0) {
            return gross;
        }
        draft.rows(List.of(bounds.ref()));
        String problem = bounds.nullableString("problem");
        if (problem != null) {
            time.notes().problem(problem, time.deal().dealId(), List.of(), win.at());
        }
        BigDecimal minimum = bounds.nullableDecimal("minimum");
        BigDecimal maximum = bounds.nullableDecimal("maximum");
        BigDecimal least = minimum == null ? gross.amount() : gross.amount().max(minimum.min(base));
        return Money.rounded(maximum == null ? least : least.min(maximum), currency);
    }

    private Payout split(Money total) {
        Row row = time.norms()
                .row(
                        "commission-split-mode",
                        win.at(),
                        participation.eligible().size(),
                        discount.state(),
                        agreementStatus,
                        disputeState(),
                        policy.value());
        if (row == null) {
            return draft.build("NOT_COMPUTED");
        }
        String mode = row.nullableString("mode");
        if ("RULING".equals(mode) && dispute != null && dispute.state() == KnownDispute.State.UNTOLD) {
            time.notes().unknown("disputes", dispute.id(), "ruling", win.at());
            return draft.build("NOT_COMPUTED");
        }
        decided = row;
        draft.decided(row).rows(policy.rows());
        if (row.string("payout").equals("HELD") || mode == null) {
            return draft.held(row.id());
        }
        Weights weights = Weights.of(mode, participation, shares(mode), time, win);
        if (weights.empty()) {
            time.notes().unknown("participants", null, "CLOSER", win.at());
            return draft.mode(null).build("NOT_COMPUTED");
        }
        return released(total, weights);
    }

    private String disputeState() {
        if (dispute == null) {
            return "NONE";
        }
        return dispute.open() ? "OPEN" : "RESOLVED";
    }

    private @Nullable List<Share> shares(String mode) {
        if (mode.equals("RULING")) {
            return dispute == null ? null : dispute.fact().ruling();
        }
        Agreement agreement = signatures.agreement();
        return agreement == null ? null : agreement.fact().shares();
    }

    private Payout released(Money total, Weights weights) {
        draft.rows(weights.rows());
        List<Money> parts = LargestRemainder.split(
                total, weights.weights().stream().map(Weights.Weight::value).toList());
        SortedMap<String, Money> entitled = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Weights.Weight weight = weights.weights().get(i);
            Earner earner = weight.earner();
            if (weight.value().signum() == 0) {
                draft.without(earner.managerId(), NoShare.NO_SHARE_IN_SPLIT);
            } else {
                entitled.put(earner.managerId(), parts.get(i));
                draft.line(new Commission.Line(
                        earner.managerId(),
                        earner.roles(),
                        weights.text(weight),
                        parts.get(i).text()));
            }
        }
        SortedMap<String, BigDecimal> priors = priors();
        if (!priors.isEmpty()) {
            adjust(entitled, priors, total.currency());
        }
        return draft.build("RELEASABLE");
    }

    /** Target balance: what is due in all less what was accrued before (F-22). */
    private void adjust(SortedMap<String, Money> entitled, SortedMap<String, BigDecimal> priors, Currency currency) {
        SortedMap<String, Money> all = new TreeMap<>(entitled);
        priors.keySet().forEach(each -> all.putIfAbsent(each, Money.zero(currency)));
        all.forEach((managerId, entitlement) -> {
            Money prior = Money.rounded(priors.getOrDefault(managerId, BigDecimal.ZERO), currency);
            draft.adjustment(new Commission.Adjustment(
                    managerId,
                    prior.text(),
                    entitlement.text(),
                    entitlement.minus(prior).text()));
            if (participation.known() && participation.find(managerId) == null) {
                draft.without(managerId, NoShare.NOT_A_PARTICIPANT);
            }
        });
    }

    private SortedMap<String, BigDecimal> priors() {
        SortedMap<String, BigDecimal> priors = new TreeMap<>();
        List<PriorAccrual> told = time.deal().facts().priorAccruals();
        if (told != null) {
            told.forEach(each -> priors.merge(each.managerId(), each.amount().amount(), BigDecimal::add));
        }
        return priors;
    }
}
