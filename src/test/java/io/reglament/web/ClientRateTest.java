package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClientRateTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-04-06T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void aClientOverItsRateIsToldToWaitAndHowLong() {
        ClientRate rate = rate("crm-1");
        rate.check();
        HttpProblem refused = catchThrowableOfType(HttpProblem.class, rate::check);
        assertThat(refused.getStatusCode()).isEqualTo(429);
        assertThat(refused.getHeaders()).containsEntry("Retry-After", 1L);
    }

    @Test
    void whoHasNoKeyIsRefusedElsewhere() {
        QuarkusSecurityIdentity nobody =
                QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        ClientRate rate = new ClientRate(NOON, nobody, 1, 1);
        rate.check();
        assertThatCode(rate::check).doesNotThrowAnyException();
    }

    private static ClientRate rate(String client) {
        return new ClientRate(
                NOON,
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(client))
                        .build(),
                1,
                1);
    }
}
