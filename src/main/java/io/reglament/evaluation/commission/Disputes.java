package io.reglament.evaluation.commission;

import io.reglament.deal.Dispute;
import io.reglament.evaluation.timeline.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The disputes about one commission and their terms (T14, F-25, decided 46). */
final class Disputes {
    private final Timeline time;
    private final Win win;
    private final @Nullable Set<String> eligible;
    private final Agreements agreements;
    private final List<KnownDispute> disputes;

    /** @param eligible who has a say; null where that is not known */
    Disputes(Timeline time, Win win, List<Dispute> known, @Nullable Set<String> eligible, Agreements agreements) {
        this.time = time;
        this.win = win;
        this.eligible = eligible;
        this.agreements = agreements;
        this.disputes = known.stream()
                .map(each -> KnownDispute.of(each, eligible, time.deal().at()))
                .sorted(KnownDispute.IN_ORDER)
                .toList();
    }

    /** The one that counts: the latest that is not withdrawn. */
    @Nullable
    KnownDispute governing() {
        return disputes.stream()
                .filter(each -> !each.withdrawn())
                .max(KnownDispute.IN_ORDER)
                .orElse(null);
    }

    List<DisputeCase> cases() {
        List<DisputeCase> cases = new ArrayList<>();
        for (KnownDispute each : disputes) {
            if (!each.open() && each.fact().resolvedAt() == null) {
                time.notes()
                        .unknown(
                                "disputes", each.id(), "resolvedAt", each.fact().openedAt());
            }
            cases.add(new DisputeTerms(time, win, eligible, agreements, each, next(each)).cased());
        }
        return cases;
    }

    /** The next dispute that was not withdrawn: from its opening on it is the one that counts. */
    private @Nullable KnownDispute next(KnownDispute dispute) {
        return disputes.stream()
                .filter(each -> !each.withdrawn() && KnownDispute.IN_ORDER.compare(each, dispute) > 0)
                .min(Comparator.comparing(each -> each.fact().openedAt()))
                .orElse(null);
    }
}
