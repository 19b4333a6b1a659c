package io.reglament.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.reglament.access.StaleKeysException;
import io.reglament.access.TooManyPasswordsException;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.UnknownReference;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.draft.ClosedDraft;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives every problem the one form of the API, and takes out of it whatever a framework or an engine had to say. */
@ApplicationScoped
class ProblemForm implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemForm.class);
    private static final String ERRORS = "errors";
    private static final int CONFLICT = 409;
    private static final int BEFORE_ALL_OTHERS = 1_000;

    @Override
    public int priority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Throwable cause = context.cause;
        if (cause instanceof FaultyFacts faulty) {
            return faults(faulty);
        }
        if (cause instanceof UnknownReference unknown) {
            Fault fault = unknown.fault();
            return errors(ProblemType.NOT_FOUND, fault.detail(), List.of(FaultJson.of(fault)));
        }
        if (cause instanceof GateRefusal refusal) {
            return errors(
                    ProblemType.IMPOSSIBLE,
                    refusal.faults().stream().map(FaultJson::of).toList());
        }
        if (cause instanceof ClosedDraft closed) {
            return completed(HttpProblem.builder()
                    .withType(URI.create("urn:reglament:problem:" + closed.code()))
                    .withTitle("The draft is not changed")
                    .withStatus(CONFLICT)
                    .withDetail(closed.getMessage())
                    .build());
        }
        if (cause instanceof HttpProblem) {
            return completed(problem);
        }
        if (ProviderAway.isCauseOf(cause)) {
            LOG.warnf("Refused because the provider of sign-in is away: %s", cause.getMessage());
            return ProviderAway.problem();
        }
        ProblemType type = type(problem, cause);
        HttpProblem.Builder plain = plain(type, detail(type, context));
        problem.getHeaders().forEach(plain::withHeader);
        if (type == ProblemType.UNAVAILABLE) {
            LOG.warnf(
                    "Refused because %s: %s",
                    DatabaseAway.why(cause), cause.getClass().getSimpleName());
            plain.withHeader("Retry-After", 1);
        }
        if (type == ProblemType.INTERNAL && ClientGone.isCauseOf(cause)) {
            LOG.debug("A client hung up");
        } else if (type == ProblemType.INTERNAL) {
            UUID incident = UUID.randomUUID();
            LOG.errorf(cause, "Incident %s", incident);
            plain.with("incident", incident);
        }
        return plain.build();
    }

    /** What an operation reads follows from its path: nearly all read JSON. */
    private static String detail(ProblemType type, ProblemContext context) {
        return type == ProblemType.MEDIA_TYPE
                ? "This operation reads " + MediaTypes.of(context.path) + "."
                : type.detail();
    }

    private static ProblemType type(HttpProblem problem, Throwable cause) {
        if (cause instanceof StaleKeysException
                || cause instanceof TooManyPasswordsException
                || DatabaseAway.isCauseOf(cause)) {
            return ProblemType.UNAVAILABLE;
        }
        return ProblemType.ofStatus(problem.getStatusCode());
    }

    private static HttpProblem faults(FaultyFacts faulty) {
        ProblemType type = faulty.impossible() ? ProblemType.IMPOSSIBLE : ProblemType.MALFORMED;
        return errors(type, faulty.faults().stream().map(FaultJson::of).toList());
    }

    private static HttpProblem errors(ProblemType type, List<FaultJson> errors) {
        return errors(type, type.detail(), errors);
    }

    private static HttpProblem errors(ProblemType type, String detail, List<FaultJson> errors) {
        return HttpProblem.builder()
                .withType(type.type())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(detail)
                .with(ERRORS, errors)
                .build();
    }

    /** One thrown by a resource, which says its own detail and perhaps its own type. */
    private static HttpProblem completed(HttpProblem problem) {
        ProblemType type = ProblemType.ofStatus(problem.getStatusCode());
        HttpProblem.Builder builder = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            builder.withType(type.type()).withTitle(type.title());
        }
        if (problem.getDetail() == null) {
            builder.withDetail(type.detail());
        }
        if (!problem.getParameters().containsKey(ERRORS)) {
            builder.with(ERRORS, List.of());
        }
        return builder.build();
    }

    private static HttpProblem.Builder plain(ProblemType type, String detail) {
        return HttpProblem.builder()
                .withType(type.type())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(detail)
                .with(ERRORS, List.of());
    }
}
