package io.reglament.evaluation.commission;

import io.reglament.deal.CreditKind;
import io.reglament.deal.Share;
import io.reglament.deal.SplitAgreement;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.finding.Commission;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the managers agreed about the split of one deal (S1-14, F-20, decided 44). */
final class Agreements {
    private final Timeline time;
    private final List<SplitAgreement> known;
    private final List<Agreement> revenue = new ArrayList<>();

    /** @param eligible whose signatures are needed; null where that is not known */
    Agreements(Timeline time, List<SplitAgreement> known, @Nullable Set<String> eligible) {
        this.time = time;
        this.known = known.stream().filter(this::inView).toList();
        for (SplitAgreement each : this.known) {
            if (each.creditKind() == CreditKind.REVENUE) {
                revenue.add(Agreement.of(each, eligible, time.deal().at()));
            }
        }
    }

    /** An agreement without a date is seen with its first signature. */
    private boolean inView(SplitAgreement fact) {
        Instant madeAt = Agreement.madeAt(fact);
        return madeAt == null || !madeAt.isAfter(time.deal().at());
    }

    /** The one that counts: the latest that is complete, else the latest. */
    @Nullable
    Agreement governing() {
        return revenue.stream()
                .max(Comparator.comparing(Agreement::complete).thenComparing(Agreement.IN_ORDER))
                .orElse(null);
    }

    /** The first instant at or after another at which an agreement was complete. */
    @Nullable
    Agreement completedSince(Instant from) {
        return revenue.stream()
                .filter(each ->
                        each.completedAt() != null && !each.completedAt().isBefore(from))
                .min(Comparator.comparing((Agreement each) -> java.util.Objects.requireNonNull(each.completedAt()))
                        .thenComparing(Agreement::id))
                .orElse(null);
    }

    /** Agreements whose percents do not make 100.00: nothing is normalised silently (R-COM-07). */
    List<WrongSplit> wrong(Win win) {
        List<WrongSplit> wrong = new ArrayList<>();
        for (Agreement each : revenue) {
            BigDecimal sum = Agreement.sum(each.fact().shares());
            if (sum.compareTo(Agreement.HUNDRED) != 0) {
                Instant madeAt = Agreement.madeAt(each.fact());
                Instant at = madeAt == null ? win.at() : madeAt;
                String preparedBy = each.fact().preparedBy();
                if (preparedBy == null) {
                    time.notes().unknown("splitAgreements", each.id(), "preparedBy", at);
                }
                wrong.add(new WrongSplit(
                        Act.of(each.id(), at, time.people().party(preparedBy), List.of(), List.of(each.id()))
                                .detail("sum", Percents.text(sum))));
            }
        }
        return wrong;
    }

    /** Credit without money by the latest agreement of that kind. */
    List<Commission.Overlay> overlay() {
        return known.stream()
                .filter(each -> each.creditKind() == CreditKind.OVERLAY)
                .max(Comparator.comparing(Agreement::madeAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .thenComparing(SplitAgreement::agreementId))
                .map(each -> each.shares().stream()
                        .sorted(Comparator.comparing(Share::managerId).thenComparing(Share::percent))
                        .map(share -> new Commission.Overlay(share.managerId(), Percents.text(share.percent())))
                        .toList())
                .orElse(List.of());
    }
}
