package io.reglament.regulation.draft;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A law that is being written, without the contents of its revisions.
 *
 * @param baseVersion the version that it started from
 * @param baseHash the content of that version
 * @param ended when it was discarded; null while it is open
 * @param revisions every edit, the oldest first
 */
public record Draft(
        long id,
        String name,
        Kind kind,
        String baseVersion,
        String baseHash,
        Instant createdAt,
        String createdBy,
        @Nullable Ended ended,
        List<Revision> revisions) {
    /** The revision of what nobody has edited yet. */
    public static final int BASE = 0;

    /** Whose draft it is. */
    public enum Kind {
        /** Edited by every editor. */
        DRAFT,
        /** Edited by the employee who proposes it. */
        PROPOSAL
    }

    /** Who discarded it. */
    public record Ended(Instant at, String by) {}

    public Draft {
        revisions = List.copyOf(revisions);
    }

    public boolean isOpen() {
        return ended == null;
    }

    /** The number of the last edit, 0 where there is none. */
    public int revision() {
        return revisions.size();
    }

    /**
     * The number of the last edit of a table, or of the modes, up to a revision; 0 where nobody edited it.
     *
     * @param tableId null for the modes of the rules
     */
    public int revisionOf(@Nullable String tableId, int upTo) {
        return revisions.stream()
                .filter(each -> each.number() <= upTo && Objects.equals(each.tableId(), tableId))
                .mapToInt(Revision::number)
                .max()
                .orElse(BASE);
    }

    public int revisionOf(@Nullable String tableId) {
        return revisionOf(tableId, revision());
    }

    public Optional<Revision> revision(int number) {
        return number < 1 || number > revisions.size() ? Optional.empty() : Optional.of(revisions.get(number - 1));
    }
}
