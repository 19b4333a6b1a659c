package io.reglament.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** No key and a bad key get one answer; the problem extension's own mappers do not run on this Quarkus (ChallengeData changed). */
public class KeyRefusal {
    private static final String CHALLENGE = "Bearer realm=\"reglament\"";
    private static final int BEFORE_THE_EXTENSION = 1;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_EXTENSION)
    public Response refuse(Exception refused) {
        ProblemType type = ProblemType.NO_KEY;
        return HttpProblem.builder()
                .withType(type.type())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(type.detail())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                .with("errors", List.of())
                .build()
                .toResponse();
    }
}
