package io.reglament.evaluation.limits;

import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import io.reglament.finding.Tally;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the counting of attempts and conversations gives the rules to judge (R-LIM-01..04, R-CON-02; T02, T03). */
public record LimitFacts(
        List<Retry> retries,
        List<LimitExcess> excesses,
        List<ExhaustedLimit> exhausted,
        List<Tally> tallies,
        Notes notes)
        implements FamilyFacts {

    public static LimitFacts of(Timeline shared) {
        Timeline time = shared.noting();
        Counting counting = new Counting(time);
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

    /** Owners whose limit is reached and not lifted. */
    public Set<String> held() {
        Set<String> held = new HashSet<>();
        exhausted.stream()
                .filter(each -> each.to() == null)
                .forEach(each -> held.add(each.tenure().managerId()));
        return held;
    }
}
