package io.reglament.regulation.judgement;

import io.reglament.judge.Opinion;
import io.reglament.judge.Question;
import java.util.List;

/** An engine that others wrote. */
public interface OtherEngine {
    /**
     * Its opinion on each table, in their order.
     *
     * @throws NoOpinion when it did not answer, or not in time, or something else
     */
    List<Opinion> opinions(List<Question> questions) throws NoOpinion;

    /** It has nothing to say, and why. */
    final class NoOpinion extends Exception {
        private static final long serialVersionUID = 1L;

        public NoOpinion(String why) {
            super(why);
        }
    }
}
