package io.reglament.decision.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.decision.desk.Refusal;
import io.reglament.ledger.Outcome;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** How a refusal of the desk is said over HTTP. */
class DecisionProblemsTest {
    @Test
    void whoFoundNoRoomMayComeAgain() {
        Throwable problem =
                DecisionProblems.of(new CompletionException(new Refusal.NotRecorded(Outcome.Why.OVERLOADED)));

        assertThat(problem).isInstanceOfSatisfying(HttpProblem.class, it -> {
            assertThat(it.getStatusCode()).isEqualTo(503);
            assertThat(it.getHeaders()).containsKey("Retry-After");
            assertThat(it.getParameters()).containsEntry("code", "OVERLOADED");
        });
    }

    @Test
    void anotherFailureStaysWhatItIs() {
        IllegalStateException failure = new IllegalStateException();

        assertThat(DecisionProblems.of(new CompletionException(failure))).isSameAs(failure);
    }
}
