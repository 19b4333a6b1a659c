package io.reglament.evaluation.limits;

import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Count;
import io.reglament.finding.DealCount;
import io.reglament.finding.Ignored;
import io.reglament.finding.Tally;
import io.reglament.regulation.table.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tallies of the answer. */
final class Tallies {
    private Tallies() {}

    /** One tally for each owner and stage, as it stands now or stood when he left it. */
    static List<Tally> of(Timeline time, Counting counting) {
        Map<String, Tally> byOwnerAndStage = new HashMap<>();
        for (OwnerCount count : counting.counts()) {
            for (var stage : count.reached.keySet()) {
                Row row = counting.row(stage, time.deal().at());
                if (row == null) {
                    continue;
                }
                Integer maximum = row.nullableInteger("maxReachedToClose");
                Tally tally = new Tally(
                        count.tenure.managerId(),
                        stage,
                        new Count(
                                count.streakAt.getOrDefault(stage, 0),
                                row.integer("maxUnanswered") + counting.extension()),
                        new Count(
                                count.reached.getOrDefault(stage, 0),
                                maximum == null ? null : maximum + counting.extension()),
                        count.ignored.getOrDefault(stage, List.of()).stream()
                                .sorted(Comparator.comparing(Ignored::contactId))
                                .toList(),
                        new DealCount(counting.dealAttempts(), counting.dealConversations()),
                        List.of(row.ref()),
                        time.version().version(),
                        time.deal().at());
                byOwnerAndStage.put(count.tenure.managerId() + "|" + stage, tally);
            }
        }
        return List.copyOf(new TreeMap<>(byOwnerAndStage).values());
    }
}
