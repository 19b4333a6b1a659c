package io.reglament.evaluation.limits;

import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import io.reglament.finding.Tally;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the counting of attempts and conversations gives the rules to judge (R-LIM-01..04, R-CON-02; T02, T03). */
public record LimitFacts(
        List<Retry> retries,
        List<LimitExcess> excesses,
        List<ExhaustedLimit> exhausted,
        List<Tally> tallies,
        Notes notes)
        implements FamilyFacts {

    /** @param held limits that an older version reached while it was in force */
    public static LimitFacts of(Timeline shared, List<ExhaustedLimit> held) {
        Timeline time = shared.noting();
        Counting counting = new Counting(time, held);
        return new LimitFacts(
                new Retries(time, counting).all(),
                LimitExcess.all(time, counting),
                counting.limits(),
                Tallies.of(time, counting),
                time.notes());
    }

    @Override
    public List<Deadline> allDeadlines() {
        return retries.stream().map(Retry::deadline).toList();
    }

    /** Limits that were reached before a newer version took over: they stay with this one, or with an older (decided 98). */
    public List<ExhaustedLimit> reachedBefore(@Nullable Instant nextVersion) {
        return nextVersion == null
                ? List.of()
                : exhausted.stream()
                        .filter(each -> each.from().isBefore(nextVersion))
                        .filter(each -> each.to() == null || each.to().isAfter(nextVersion))
                        .toList();
    }
}
