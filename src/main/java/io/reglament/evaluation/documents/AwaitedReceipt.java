package io.reglament.evaluation.documents;

import io.reglament.finding.Party;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sent document whose receipt the client was asked to confirm, and did not.
 *
 * @param waitedUntil until when the confirmation is waited for; null where no clock can say
 */
public record AwaitedReceipt(
        String documentId, Instant sentAt, @Nullable Instant waitedUntil, List<String> rows, Party owner, Instant now) {

    public boolean waitedEnough() {
        return waitedUntil != null && now.isAfter(waitedUntil);
    }
}
