package io.reglament.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Who waits for the database or sends his body slowly has one of a few threads meanwhile: one client has a part of them at most. Deals wait
 * without a thread, and batches are counted by themselves.
 */
@ApplicationScoped
public class ClientShare {
    /** Deals, batches, and signing in, by whoever it may be: that has a throttle of its own, and how it is done costs nothing. */
    private static final Set<String> FREE =
            Set.of("POST /v1/decisions", "POST /v1/decisions/batch", "POST /v1/session", "GET /v1/session/ways");

    private final SecurityIdentity caller;
    private final int most;
    private final Map<String, Set<HttpServerResponse>> atWork = new ConcurrentHashMap<>();

    ClientShare(
            SecurityIdentity caller,
            @ConfigProperty(name = "reglament.limits.requests-of-a-client", defaultValue = "16") int most) {
        this.caller = caller;
        this.most = most;
    }

    /** On the connection's own thread: none of the few is taken to find out that there are too many. */
    @ServerRequestFilter(nonBlocking = true, priority = Priorities.USER - 1)
    public void check(HttpServerRequest request) {
        boolean free = FREE.contains(request.method() + " " + request.path());
        if (free || caller.isAnonymous()) {
            return;
        }
        Set<HttpServerResponse> own =
                atWork.computeIfAbsent(caller.getPrincipal().getName(), client -> new HashSet<>());
        if (!enters(own, request.response())) {
            throw HttpProblem.builder()
                    .withStatus(ProblemType.TOO_MANY.status())
                    .withDetail("A client has at most " + most + " requests of this kind at once. Nothing was done.")
                    .withHeader("Retry-After", 1)
                    .build();
        }
    }

    /** Those that have been answered, or have gone, are forgotten when there is need of their places. */
    private boolean enters(Set<HttpServerResponse> own, HttpServerResponse response) {
        synchronized (own) {
            if (own.size() >= most) {
                own.removeIf(each -> each.ended() || each.closed());
            }
            return own.size() < most && own.add(response);
        }
    }
}
