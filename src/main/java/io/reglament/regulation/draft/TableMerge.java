package io.reglament.regulation.draft;

import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins two edits of one table cell by cell: what only one of them changed is taken from that one. What both changed differently is a
 * conflict, and then nothing is joined.
 */
public final class TableMerge {
    private final Map<String, Map<String, String>> base;
    private final Map<String, Map<String, String>> theirs;
    private final Map<String, Map<String, String>> yours;
    private final List<Conflict> conflicts = new ArrayList<>();

    private TableMerge(RowTexts texts, Table base, Table theirs, Table yours) {
        this.base = texts.of(base);
        this.theirs = texts.of(theirs);
        this.yours = texts.of(yours);
    }

    /**
     * What came of it.
     *
     * @param table both edits in one table; the current one where there are conflicts
     */
    public record Merged(Table table, List<Conflict> conflicts) {}

    /**
     * @param base the table that both started from
     * @param theirs the table as it is now
     * @param yours the table as it was sent
     */
    public static Merged of(Table base, Table theirs, Table yours, RowSentences sentences) {
        RowTexts texts = new RowTexts(sentences);
        TableMerge merge = new TableMerge(texts, base, theirs, yours);
        Map<String, Map<String, String>> rows = merge.rows();
        List<String> order = merge.order(rows.keySet());
        if (!merge.conflicts.isEmpty()) {
            return new Merged(theirs, List.copyOf(merge.conflicts));
        }
        Map<String, Map<String, String>> ordered = new LinkedHashMap<>();
        order.forEach(id -> ordered.put(id, Objects.requireNonNull(rows.get(id))));
        return new Merged(texts.table(theirs, ordered), List.of());
    }

    private Map<String, Map<String, String>> rows() {
        Set<String> ids = new LinkedHashSet<>(theirs.keySet());
        ids.addAll(yours.keySet());
        ids.addAll(base.keySet());
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String id : ids) {
            Map<String, String> row = row(id, base.get(id), theirs.get(id), yours.get(id));
            if (row != null) {
                rows.put(id, row);
            }
        }
        return rows;
    }

    private @Nullable Map<String, String> row(
            String id,
            @Nullable Map<String, String> was,
            @Nullable Map<String, String> now,
            @Nullable Map<String, String> sent) {
        if (Objects.equals(now, sent) || Objects.equals(was, sent)) {
            return now;
        }
        if (Objects.equals(was, now)) {
            return sent;
        }
        if (was == null || now == null || sent == null) {
            conflicts.add(new Conflict(id, null, whole(was), whole(now), whole(sent)));
            return now;
        }
        Map<String, String> row = new LinkedHashMap<>();
        now.forEach((field, text) -> row.put(field, text(id, field, was.get(field), text, sent.get(field))));
        return row;
    }

    private String text(String id, String field, @Nullable String was, String now, @Nullable String sent) {
        if (sent == null || sent.equals(now) || sent.equals(was)) {
            return now;
        }
        if (!now.equals(was)) {
            conflicts.add(new Conflict(id, field, was, now, sent));
        }
        return sent;
    }

    private static @Nullable String whole(@Nullable Map<String, String> row) {
        return row == null ? null : String.join(" | ", row.values());
    }

    /** The order of the one who moved rows, with the rows that only the other added put below those that they stood below. */
    private List<String> order(Set<String> present) {
        boolean theyMoved = moved(theirs);
        boolean youMoved = moved(yours);
        if (theyMoved && youMoved && !common(theirs, yours).equals(common(yours, theirs))) {
            conflicts.add(new Conflict(
                    null,
                    null,
                    String.join(" ", base.keySet()),
                    String.join(" ", theirs.keySet()),
                    String.join(" ", yours.keySet())));
        }
        List<String> leading = new ArrayList<>((youMoved ? yours : theirs).keySet());
        List<String> other = new ArrayList<>((youMoved ? theirs : yours).keySet());
        List<String> order = new ArrayList<>(leading);
        for (int i = 0; i < other.size(); i++) {
            if (!order.contains(other.get(i))) {
                int above = i == 0 ? -1 : order.indexOf(other.get(i - 1));
                order.add(above + 1, other.get(i));
            }
        }
        order.retainAll(present);
        return order;
    }

    private boolean moved(Map<String, Map<String, String>> rows) {
        return !common(base, rows).equals(common(rows, base));
    }

    private static List<String> common(
            Map<String, Map<String, String>> order, Map<String, Map<String, String>> others) {
        return order.keySet().stream().filter(others::containsKey).toList();
    }
}
