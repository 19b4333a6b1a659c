package io.reglament.regulation.draft;

import java.time.Instant;
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

    /**
     * Where a draft starts.
     *
     * @param branch the branch that it is for; null for the whole company
     */
    record Start(
            String version, String contentHash, @Nullable String branch) {}

    /** @param cases those that it begins with, as JSON */
    Draft create(String name, Draft.Kind kind, Start start, String by, List<String> cases);

    Optional<Draft> one(long id);

    /** All drafts, the newest first. */
    List<Draft> all();

    /** The table or the modes as a revision left them. */
    byte[] content(long id, int revision);

    /**
     * Lets one edit happen while no other can.
     *
     * @param edit sees the draft as it is at this moment
     * @throws ClosedDraft when it is not open any more
     */
    <T> T edit(long id, Function<Draft, Outcome<T>> edit);

    /**
     * Discards a draft.
     *
     * @throws ClosedDraft when it is not open any more
     */
    void end(long id, String by);

    /** A step that is not numbered yet. */
    record NewStep(
            Step.Kind kind,
            Instant at,
            String by,
            String reason,
            boolean pilot,
            Submission submission,
            @Nullable String versionHash,
            @Nullable String judgedBy) {}

    /**
     * Lets one step happen while nobody can edit; within the caller's transaction where there is one.
     *
     * @param step sees the draft as it is at this moment, and may refuse by an exception
     */
    void step(long id, Function<Draft, NewStep> step);

    /** The words on a draft, the oldest first. */
    List<Comment> comments(long id);

    /** Adds a word on a draft. */
    Comment comment(long id, Function<List<Comment>, Comment> word);

    /** Who accepted a finding of a draft, and why. */
    List<Acknowledgement> acknowledgements(long id);

    /**
     * The last word on a finding counts.
     *
     * @throws ClosedDraft when the draft is not open any more
     */
    void acknowledge(long id, String finding, String by, String reason);
}
