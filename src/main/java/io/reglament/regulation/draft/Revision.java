package io.reglament.regulation.draft;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edit of a draft.
 *
 * @param number from 1 on, without a gap
 * @param origin what it undid or where it was taken from, such as {@code revision 4} or {@code draft 7}; empty for an edit by hand
 * @param tableId the table that it changed; null where it changed the modes of rules
 * @param changes against the revision before; a change of a mode has the rule's id as its row
 */
public record Revision(
        int number,
        Instant at,
        String by,
        Kind kind,
        String origin,
        @Nullable String tableId,
        List<Change> changes) {
    /** How it came about. */
    public enum Kind {
        EDIT,
        UNDO,
        /** From another draft. */
        TAKEN
    }

    public Revision {
        changes = List.copyOf(changes);
    }
}
