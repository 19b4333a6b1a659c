package io.reglament.regulation.draft.desk;

import io.reglament.regulation.draft.Change;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Revision;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who last wrote each cell of a table in a draft; what stands as in the base version has no author here. */
public final class Blame {
    /** The field that stands for the whole row: who added or moved it. */
    public static final String ROW = "#row";

    private final Map<String, Map<String, Author>> rows = new HashMap<>();

    /** Who wrote it, when, and in which revision. */
    public record Author(int revision, Instant at, String by) {}

    private Blame() {}

    static Blame of(Draft draft, String tableId) {
        Blame blame = new Blame();
        draft.revisions().stream()
                .filter(revision -> tableId.equals(revision.tableId()))
                .forEach(blame::add);
        return blame;
    }

    private void add(Revision revision) {
        Author author = new Author(revision.number(), revision.at(), revision.by());
        for (Change change : revision.changes()) {
            if (change.kind() == Change.Kind.REMOVED) {
                rows.remove(change.row());
            } else {
                String field = change.field();
                rows.computeIfAbsent(change.row(), row -> new LinkedHashMap<>())
                        .put(field == null ? ROW : field, author);
            }
        }
    }

    /** The authors of a row by field, in the order in which they first wrote. */
    public Map<String, Author> of(String rowId) {
        return rows.getOrDefault(rowId, Map.of());
    }
}
