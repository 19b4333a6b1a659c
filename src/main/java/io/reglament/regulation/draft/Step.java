package io.reglament.regulation.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a draft on its way to be law.
 *
 * @param number from 1
 * @param reason empty where none is asked for
 * @param pilot whether who wrote the change approved it alone, as in the first month he may
 * @param submission what it is about; of a rejection or an approval that of the step before
 * @param versionHash the content of the version that an approval made; null for every other step
 * @param judgedBy the other engine that agreed with the tables; null where it was not asked
 */
public record Step(
        int number,
        Kind kind,
        Instant at,
        String by,
        String reason,
        boolean pilot,
        Submission submission,
        @Nullable String versionHash,
        @Nullable String judgedBy) {
    /** What was done. */
    public enum Kind {
        /** An editor asked for approval: from here on nobody edits. */
        SUBMITTED,
        /** An approver sent it back. */
        REJECTED,
        /** An editor took it back. */
        RECALLED,
        /** It became a version. */
        APPROVED
    }
}
