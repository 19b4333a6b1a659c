package io.reglament.backtest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of a draft against the law in force.
 *
 * @param number counted from 1 for each draft
 * @param revision the draft as it was after this edit, whatever is edited later
 * @param contentHash of the law that the draft was then
 * @param failure why it could not go on, of a FAILED one
 * @param deals how many there are to look at; null until that is known
 * @param parts into which they are cut; null until that is known
 * @param sums of the parts that are done
 * @param seen by whom it was seen once it had finished, other than who asked for it
 */
public record Backtest(
        long id,
        long draft,
        int number,
        int revision,
        String contentHash,
        Instant askedAt,
        String askedBy,
        Population population,
        State state,
        @Nullable Instant endedAt,
        @Nullable String failure,
        @Nullable Integer deals,
        @Nullable Integer parts,
        int partsDone,
        BacktestSums sums,
        List<Seen> seen) {
    /** How it stands. */
    public enum State {
        /** Nobody has begun. */
        QUEUED,
        RUNNING,
        FINISHED,
        /** Somebody cancelled it; it can be resumed. */
        CANCELLED,
        /** It could not go on; it can be resumed. */
        FAILED;

        /** Whether it is under way or waits for its turn. */
        public boolean isLive() {
            return this == QUEUED || this == RUNNING;
        }
    }

    /** Somebody who saw what came of it. */
    public record Seen(String person, Instant at) {}
}
