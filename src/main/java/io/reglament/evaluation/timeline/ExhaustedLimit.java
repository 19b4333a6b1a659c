package io.reglament.evaluation.timeline;

import io.reglament.finding.DeadlineStatus;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which an owner's limit was reached.
 *
 * @param from the contact that reached it, or the start of the version that lowered it
 * @param by that contact
 * @param to when it ended: another owner, a conversation, an extension, the end of the stage; null while it lasts
 * @param toStatus MET by a change of owner, else CANCELLED
 */
public record ExhaustedLimit(
        LimitKind kind,
        Tenure tenure,
        Visit visit,
        Row row,
        int limit,
        Instant from,
        NormalisedContact by,
        @Nullable Instant to,
        @Nullable DeadlineStatus toStatus,
        @Nullable String toReason) {

    public ExhaustedLimit ended(Instant at, DeadlineStatus status, String reason) {
        return new ExhaustedLimit(kind, tenure, visit, row, limit, from, by, at, status, reason);
    }
}
