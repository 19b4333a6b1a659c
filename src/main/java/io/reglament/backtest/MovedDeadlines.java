package io.reglament.backtest;

import io.reglament.finding.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Deadlines of one deal under two laws; the same obligation has one kind, subject and start. */
final class MovedDeadlines {
    private MovedDeadlines() {}

    private record Obligation(String kind, String subjectId, Instant startAt) {}

    static SortedMap<String, DeadlineMoves> between(List<Deadline> before, List<Deadline> after) {
        Map<Obligation, List<Deadline>> were = byObligation(before);
        Map<Obligation, List<Deadline>> are = byObligation(after);
        Set<Obligation> all = new HashSet<>(were.keySet());
        all.addAll(are.keySet());
        SortedMap<String, DeadlineMoves> moves = new TreeMap<>();
        for (Obligation each : all) {
            DeadlineMoves moved = moved(were.getOrDefault(each, List.of()), are.getOrDefault(each, List.of()));
            if (!moved.equals(DeadlineMoves.NONE)) {
                moves.merge(each.kind, moved, DeadlineMoves::plus);
            }
        }
        return moves;
    }

    /** Several of one obligation are taken in the order in which they are due. */
    private static DeadlineMoves moved(List<Deadline> were, List<Deadline> are) {
        DeadlineMoves moved =
                new DeadlineMoves(0, 0, Math.max(0, are.size() - were.size()), Math.max(0, were.size() - are.size()));
        for (int i = 0; i < Math.min(were.size(), are.size()); i++) {
            moved = moved.plus(moved(were.get(i).dueAt(), are.get(i).dueAt()));
        }
        return moved;
    }

    private static DeadlineMoves moved(@Nullable Instant was, @Nullable Instant is) {
        if (was == null || is == null || was.equals(is)) {
            return DeadlineMoves.NONE;
        }
        return is.isBefore(was) ? new DeadlineMoves(1, 0, 0, 0) : new DeadlineMoves(0, 1, 0, 0);
    }

    private static Map<Obligation, List<Deadline>> byObligation(List<Deadline> deadlines) {
        Map<Obligation, List<Deadline>> by = new HashMap<>();
        deadlines.stream()
                .sorted(Comparator.comparing(Deadline::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(each -> by.computeIfAbsent(
                                new Obligation(each.kind().name(), each.subjectId(), each.startAt()),
                                obligation -> new ArrayList<>())
                        .add(each));
        return by;
    }
}
