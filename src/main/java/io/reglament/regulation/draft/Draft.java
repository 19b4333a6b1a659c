package io.reglament.regulation.draft;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A law that is being written, without the contents of its revisions.
 *
 * @param baseVersion the version that it started from
 * @param baseHash the content of that version
 * @param branch the branch whose deals it is for; null for those of all
 * @param ended when it was discarded; null while it is open
 * @param revisions every edit, the oldest first
 * @param steps on its way to be law, the oldest first
 */
public record Draft(
        long id,
        String name,
        Kind kind,
        String baseVersion,
        String baseHash,
        @Nullable String branch,
        Instant createdAt,
        String createdBy,
        @Nullable Ended ended,
        List<Revision> revisions,
        List<Step> steps) {
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

    /** How far it is. */
    public enum Stage {
        /** It is written, or was sent back to be. */
        OPEN,
        /** Somebody else looks at it, and nobody edits it. */
        IN_REVIEW,
        /** A version was made of it. */
        APPROVED,
        DISCARDED
    }

    public Draft {
        revisions = List.copyOf(revisions);
        steps = List.copyOf(steps);
    }

    public Stage stage() {
        if (ended != null) {
            return Stage.DISCARDED;
        }
        return switch (steps.isEmpty() ? Step.Kind.RECALLED : last().kind()) {
            case SUBMITTED -> Stage.IN_REVIEW;
            case APPROVED -> Stage.APPROVED;
            case REJECTED, RECALLED -> Stage.OPEN;
        };
    }

    public boolean isOpen() {
        return stage() == Stage.OPEN;
    }

    /** The last step; the draft has one. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Everybody who wrote something of it, ascending. */
    public SortedSet<String> authors() {
        SortedSet<String> authors = new TreeSet<>();
        revisions.forEach(each -> authors.add(each.by()));
        return authors;
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
