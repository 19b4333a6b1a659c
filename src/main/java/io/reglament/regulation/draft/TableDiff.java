package io.reglament.regulation.draft;

import io.reglament.regulation.draft.Change.Kind;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two states of a table by row id; a row that only moved is told apart from one that was edited. */
public final class TableDiff {
    private TableDiff() {}

    /** The changes: removed rows in their old order, then row by row in the new order what came, moved or was edited. */
    public static List<Change> of(Table before, Table after, RowSentences sentences) {
        RowTexts texts = new RowTexts(sentences);
        Map<String, Map<String, String>> old = texts.of(before);
        Map<String, Map<String, String>> now = texts.of(after);
        List<Change> changes = new ArrayList<>();
        old.keySet().stream()
                .filter(id -> !now.containsKey(id))
                .forEach(id -> changes.add(new Change(Kind.REMOVED, id, null, null, null)));
        List<String> stayedBefore =
                old.keySet().stream().filter(now::containsKey).toList();
        List<String> stayedAfter =
                now.keySet().stream().filter(old::containsKey).toList();
        Set<String> moved = moved(stayedBefore, stayedAfter);
        now.forEach((id, row) -> {
            Map<String, String> past = old.get(id);
            if (past == null) {
                changes.add(new Change(Kind.ADDED, id, null, null, null));
                return;
            }
            if (moved.contains(id)) {
                changes.add(new Change(Kind.MOVED, id, null, above(stayedBefore, id), above(stayedAfter, id)));
            }
            row.forEach((field, text) -> {
                String was = past.get(field);
                if (!Objects.equals(was, text)) {
                    changes.add(new Change(Kind.EDITED, id, field, was, text));
                }
            });
        });
        return List.copyOf(changes);
    }

    /** The fewest rows that have to move to make one order of the other: all but a longest common subsequence. */
    static Set<String> moved(List<String> before, List<String> after) {
        int[] places = after.stream().mapToInt(before::indexOf).toArray();
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        boolean[] kept = new boolean[places.length];
        Arrays.fill(kept, false);
        for (int i = last; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            if (!kept[i]) {
                moved.add(after.get(i));
            }
        }
        return moved;
    }

    private static @Nullable String above(List<String> order, String id) {
        int place = order.indexOf(id);
        return place == 0 ? null : order.get(place - 1);
    }
}
