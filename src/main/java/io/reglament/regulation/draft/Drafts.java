package io.reglament.regulation.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps drafts; an edit is only ever added. */
public interface Drafts {
    /**
     * An edit that is not numbered yet.
     *
     * @param content the table as DMN, or the modes as JSON, as it is after the edit
     */
    record NewRevision(
            String by,
            Revision.Kind kind,
            String origin,
            @Nullable String tableId,
            List<Change> changes,
            byte[] content) {}

    /** What an edit comes to once nobody else can edit: a revision to add, or none, and what to answer. */
    record Outcome<T>(@Nullable NewRevision revision, T answer) {}

    Draft create(String name, Draft.Kind kind, String baseVersion, String baseHash, String by);

    Optional<Draft> one(long id);

    /** All drafts, the newest first. */
    List<Draft> all();

    /** The table or the modes as a revision left them. */
    byte[] content(long id, int revision);

    /**
     * Lets one edit happen while no other can.
     *
     * @param edit sees the draft as it is at this moment
     */
    <T> T edit(long id, Function<Draft, Outcome<T>> edit);

    /** Discards a draft; false where somebody already did. */
    boolean end(long id, String by);

    /** Who accepted a finding of a draft, and why. */
    List<Acknowledgement> acknowledgements(long id);

    /** The last word on a finding counts. */
    void acknowledge(long id, String finding, String by, String reason);
}
