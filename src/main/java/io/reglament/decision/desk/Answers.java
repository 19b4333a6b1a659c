package io.reglament.decision.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.reglament.decision.desk.DecisionDesk.Reply;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Pending;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Waits for the disk, and says what is answered then (decided 52). */
@ApplicationScoped
public class Answers {

    private final MeterRegistry meters;

    Answers(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * An answer that may be given.
     *
     * @param first whether it was recorded just now
     * @param place the id under which it is recorded; null when it is not
     */
    public record Answered(
            boolean first, byte[] answer, @Nullable UUID place) {}

    /** @return fails with a {@link Refusal} when it was not recorded, or nobody knows */
    public CompletionStage<Answered> of(Reply reply, Duration patience) {
        if (reply instanceof Reply.Recording recording) {
            return recorded(recording.pending(), patience);
        }
        count("answered");
        return CompletableFuture.completedFuture(new Answered(false, ((Reply.Answered) reply).answer(), null));
    }

    @WithSpan("wait for record")
    CompletionStage<Answered> recorded(Pending pending, Duration patience) {
        Span span = Span.current();
        return pending.within(patience)
                .thenApply(outcome -> answered(pending.entry().requestId(), outcome, span));
    }

    private Answered answered(String requestId, Outcome outcome, Span span) {
        if (outcome instanceof Outcome.Recorded recorded) {
            count(recorded.repeat() ? "repeated" : "recorded");
            span.setAttribute("reglament.decision", recorded.id().toString());
            return new Answered(!recorded.repeat(), recorded.answer().bytes(), recorded.id());
        }
        if (outcome instanceof Outcome.NotRecorded refused) {
            count("not-recorded");
            throw new Refusal.NotRecorded(refused.why());
        }
        if (outcome instanceof Outcome.RequestIdTaken) {
            count("request-id-taken");
            throw new Refusal.RequestIdTaken(requestId);
        }
        count("unknown");
        throw new Refusal.OutcomeUnknown(requestId);
    }

    private void count(String outcome) {
        meters.counter("reglament.outcomes", "outcome", outcome).increment();
    }
}
