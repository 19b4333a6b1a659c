package io.reglament.decision.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.decision.desk.Refusal;
import io.reglament.ledger.Outcome;
import java.net.URI;
import java.util.concurrent.CompletionException;

/** The refusals of this resource: what the caller may rely on, and what to do next. */
public final class DecisionProblems {
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "Retry-After";

    private DecisionProblems() {}

    /** A refusal of the desk as a problem; any other failure as it is. */
    public static Throwable of(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof Refusal refusal ? problem(refusal) : cause;
    }

    private static HttpProblem problem(Refusal refusal) {
        if (refusal instanceof Refusal.NotRecorded it) {
            return notRecorded(it.why());
        }
        if (refusal instanceof Refusal.RequestIdTaken it) {
            return requestIdTaken(it.requestId());
        }
        if (refusal instanceof Refusal.OutcomeUnknown it) {
            return unknownOutcome(it.requestId());
        }
        return HttpProblem.builder()
                .withStatus(CONFLICT)
                .withDetail(refusal.getMessage())
                .build();
    }

    /** Speaks of this attempt only: an earlier one with the same requestId may have been recorded unheard (decided 54). */
    static HttpProblem notRecorded(Outcome.Why why) {
        return switch (why) {
            case OVERLOADED, DATABASE_AWAY, DATABASE_FULL ->
                HttpProblem.builder()
                        .withStatus(UNAVAILABLE)
                        .withDetail(
                                "This attempt recorded nothing. Send the same again after the time that Retry-After says.")
                        .withHeader(RETRY_AFTER, 1)
                        .with("code", why.name())
                        .build();
            case REFUSED ->
                HttpProblem.builder()
                        .withStatus(INTERNAL)
                        .withDetail("This attempt recorded nothing: the database refuses this decision.")
                        .build();
        };
    }

    static HttpProblem unknownOutcome(String requestId) {
        return HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:outcome-unknown"))
                .withTitle("Whether it was recorded is not known yet")
                .withStatus(UNAVAILABLE)
                .withDetail("The database did not confirm in time. Send the same body with the same requestId again:"
                        + " that tells, and records nothing twice.")
                .withHeader(RETRY_AFTER, 2)
                .with("requestId", requestId)
                .build();
    }

    static HttpProblem requestIdTaken(String requestId) {
        return HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:request-id-taken"))
                .withTitle("The requestId was used with another body")
                .withStatus(CONFLICT)
                .withDetail("Another request of this client has this requestId. A new request needs a new one.")
                .with("requestId", requestId)
                .build();
    }

    static HttpProblem tooManyBatches(int most) {
        return HttpProblem.builder()
                .withStatus(TOO_MANY)
                .withDetail("A client has at most " + most
                        + " batches under way. Nothing of this one was read; send it when one of the others has ended.")
                .withHeader(RETRY_AFTER, 1)
                .build();
    }

    static HttpProblem tooLarge(int limit) {
        return HttpProblem.builder()
                .withStatus(TOO_LARGE)
                .withDetail("The facts of one deal have at most " + limit + " bytes.")
                .build();
    }
}
