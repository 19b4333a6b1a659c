package io.reglament.regulation.cases;

import io.reglament.deal.DecisionRequest;
import io.reglament.regulation.Regulation;

/** Decides cases by a law that may not be in force: nothing is recorded, and no clock is read. */
public interface CaseTrial {
    /** The words that answers are made of. */
    Vocabulary words();

    /**
     * The answer of this law alone, as if it had always been in force.
     *
     * @param given with both times
     * @throws Undecidable when the law cannot decide these facts
     */
    Answer answer(DecisionRequest given, Regulation law) throws Undecidable;

    /** What the law finds in a case, held against what is expected. */
    default Verdict verdict(Case tried, Regulation law) {
        try {
            return Verdict.of(tried.expected(), answer(tried.given(), law));
        } catch (Undecidable undecidable) {
            return Verdict.of(undecidable.why());
        }
    }

    /** A law cannot decide the facts of a case. */
    final class Undecidable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        public Undecidable(String why) {
            super(why, null, false, false);
            this.why = why;
        }

        public String why() {
            return why;
        }
    }
}
