package io.reglament.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a provider of sign-in that cannot be asked from a fault of ours and from a caller who is refused. */
final class ProviderAway {
    private static final int SECONDS = 5;

    private ProviderAway() {}

    static boolean isCauseOf(@Nullable Throwable failure) {
        return Causes.any(failure, OIDCException.class::isInstance);
    }

    static HttpProblem problem() {
        ProblemType type = ProblemType.UNAVAILABLE;
        return HttpProblem.builder()
                .withType(type.type())
                .withTitle("The provider of sign-in is away")
                .withStatus(type.status())
                .withDetail(
                        "The company's own provider cannot be asked now. Passwords of accounts here, and keys, work all the same.")
                .withHeader("Retry-After", SECONDS)
                .with("errors", List.of())
                .build();
    }
}
