package io.reglament.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One statement of the CRM about the deal, with the time when it happened and the time when the CRM knew. */
public interface Fact {

    /** The id by which a repeated statement is recognised; null where the kind of fact has none. */
    @Nullable
    String factId();

    /** When it happened; null where the fact has no time of its own. */
    @Nullable
    Instant happenedAt();

    /** When the CRM wrote it down; null means when it happened. */
    @Nullable
    Instant recordedAt();

    /** When the company knew it: recordedAt, else the time of the event; null means known when sent. */
    default @Nullable Instant knownAt() {
        Instant recordedAt = recordedAt();
        return recordedAt == null ? happenedAt() : recordedAt;
    }
}
