package io.reglament.evaluation.limits;

import io.reglament.deal.Approval;
import io.reglament.deal.ApprovalType;
import io.reglament.evaluation.timeline.KnownDeal;
import io.reglament.evaluation.timeline.Rank;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By how much the head has raised the limits of a deal so far (R-LIM-04). */
final class Extensions {
    private final List<Approval> known;
    private int next;
    private int sum;

    Extensions(KnownDeal deal, Rank rank) {
        List<Approval> approvals = deal.facts().approvals();
        known = approvals == null
                ? List.of()
                : approvals.stream()
                        .filter(each -> each.type() == ApprovalType.CONTACT_LIMIT_EXTENSION
                                && each.subjectId().equals(deal.dealId())
                                && rank.atLeastHeadOfSales(each.role())
                                && each.value() != null)
                        .toList();
    }

    /** Of those that were taken. */
    int sum() {
        return sum;
    }

    /** Takes the next one that was given by an instant, and says when; null where there is none. */
    @Nullable
    Instant takeBy(Instant until) {
        if (next == known.size() || known.get(next).at().isAfter(until)) {
            return null;
        }
        Approval taken = known.get(next++);
        sum += taken.value() == null ? 0 : taken.value().intValue();
        return taken.at();
    }
}
