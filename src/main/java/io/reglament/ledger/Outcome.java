package io.reglament.ledger;

import java.util.UUID;

/** What became of an entry; a refusal is a value, because each kind is answered differently. */
public sealed interface Outcome {

    /** On disk: now, or at an earlier request with the same id and body (then these are the bytes of that answer). */
    record Recorded(UUID id, Content answer, boolean repeat) implements Outcome {}

    /** The client used this request id before, with another body. */
    record RequestIdTaken() implements Outcome {}

    /** Certainly not recorded. */
    record NotRecorded(Why why) implements Outcome {}

    /** It may or may not have been recorded; asking again with the same request id tells (decided 54). */
    record Unknown() implements Outcome {}

    /** Why nothing was recorded. */
    enum Why {
        /** More is waiting than can be written in time. */
        OVERLOADED,
        /** The database does not answer. */
        DATABASE_AWAY,
        /** The disk of the database is full. */
        DATABASE_FULL,
        /** The database refuses this very entry. */
        REFUSED
    }
}
