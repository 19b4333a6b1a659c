package io.reglament.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
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
    private static final String DEALS = "/v1/decisions";
    private static final String BATCHES = "/v1/decisions/batch";

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
        boolean deals = request.method().equals(HttpMethod.POST)
                && (request.path().equals(DEALS) || request.path().equals(BATCHES));
        if (deals || caller.isAnonymous()) {
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
