package io.reglament.regulation.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One edit of a case of a draft.
 *
 * @param number from 1 on within the draft, over all of its cases
 * @param caseId from 1 on within the draft
 * @param content the case in the form in which it is kept; null where the edit removed it
 */
public record CaseEdit(
        int number,
        int caseId,
        Instant at,
        String by,
        @Nullable String content) {}
