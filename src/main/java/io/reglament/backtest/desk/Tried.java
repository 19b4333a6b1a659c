package io.reglament.backtest.desk;

import io.reglament.backtest.BacktestRuns.Line;
import io.reglament.decision.Decision;
import io.reglament.decision.desk.DecisionInputs;
import io.reglament.decision.desk.FirstLook;
import io.reglament.decision.desk.SecondLook;
import io.reglament.decision.json.AnswerJson;
import io.reglament.history.StoredDecision;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision to be made twice. */
sealed interface Tried {
    String dealId();

    /** Of the record; null where it was uploaded. */
    @Nullable
    UUID decisionId();

    /** Of the upload; null where it was recorded. */
    @Nullable
    Integer line();

    /** Of its facts, in bytes. */
    int size();

    /** By what it is decided under the law in force. */
    DecisionInputs inputs();

    /** Whether this answer is the one on record; true where there is none. */
    boolean isAsRecorded(Decision decision, ZoneId zone);

    /** A decision on record, with what was known to it. */
    record Recorded(StoredDecision stored, SecondLook look) implements Tried {
        @Override
        public String dealId() {
            return stored.dealId();
        }

        @Override
        public UUID decisionId() {
            return stored.id();
        }

        @Override
        public @Nullable Integer line() {
            return null;
        }

        @Override
        public int size() {
            return stored.facts().length;
        }

        @Override
        public DecisionInputs inputs() {
            return look.inputs(stored.inputs());
        }

        @Override
        public boolean isAsRecorded(Decision decision, ZoneId zone) {
            byte[] answer = AnswerJson.bytes(decision.withId(stored.id().toString()), zone);
            return Arrays.equals(stored.answer(), answer);
        }
    }

    /** A line of an upload. @param clock when it is looked at unless it says so */
    record Uploaded(Line uploaded, Instant clock, FirstLook look) implements Tried {
        @Override
        public String dealId() {
            return uploaded.dealId();
        }

        @Override
        public @Nullable UUID decisionId() {
            return null;
        }

        @Override
        public Integer line() {
            return uploaded.number();
        }

        @Override
        public int size() {
            return uploaded.request().length;
        }

        @Override
        public DecisionInputs inputs() {
            return look.inputs(look.read(uploaded.request()), clock);
        }

        @Override
        public boolean isAsRecorded(Decision decision, ZoneId zone) {
            return true;
        }
    }
}
