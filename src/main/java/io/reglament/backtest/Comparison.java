package io.reglament.backtest;

import io.reglament.decision.Decision;
import org.jspecify.annotations.Nullable;

/** One decision made anew under both laws, or why it cannot be. */
public sealed interface Comparison {
    /** Nothing to compare. */
    record NotMade(NotReplayed why) implements Comparison {}

    /**
     * Both sides, as this build decides.
     *
     * @param asRecorded whether the law in force answers what was recorded; true where nothing was
     * @param underBase whether the version spoke that the draft started from
     */
    record Made(Decision inForce, Decision draft, boolean asRecorded, boolean underBase) implements Comparison {
        public boolean isSame() {
            return inForce.equals(draft);
        }
    }

    /** Why it is not made again as it was; null where it is. */
    default @Nullable NotReplayed notReplayed() {
        if (this instanceof NotMade notMade) {
            return notMade.why;
        }
        return ((Made) this).asRecorded ? null : NotReplayed.ANSWER_DIFFERS;
    }
}
