package io.reglament.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.Rate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** One client cannot take the service from the others: over its rate it is told to wait (429). There are as many buckets as clients. */
@ApplicationScoped
public class ClientRate implements Rate {
    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final Clock clock;
    private final SecurityIdentity caller;
    private final int perSecond;
    private final int burst;

    ClientRate(
            Clock clock,
            SecurityIdentity caller,
            @ConfigProperty(name = "reglament.rate.per-second", defaultValue = "2000") int perSecond,
            @ConfigProperty(name = "reglament.rate.burst", defaultValue = "4000") int burst) {
        this.clock = clock;
        this.caller = caller;
        this.perSecond = perSecond;
        this.burst = burst;
    }

    @Override
    public Duration take(String client) {
        return buckets.computeIfAbsent(client, name -> new TokenBucket(perSecond, burst))
                .take(clock.instant());
    }

    /** After authentication; who has no key is refused for that. */
    @ServerRequestFilter
    public void check() {
        if (caller.isAnonymous()) {
            return;
        }
        Duration wait = take(caller.getPrincipal().getName());
        if (!wait.isZero()) {
            throw HttpProblem.builder()
                    .withStatus(ProblemType.TOO_MANY.status())
                    .withHeader("Retry-After", wait.plusMillis(999).toSeconds())
                    .build();
        }
    }
}
