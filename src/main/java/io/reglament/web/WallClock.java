package io.reglament.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The only place that reads the machine's clock. */
@ApplicationScoped
class WallClock {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** UTC in microseconds, which is what PostgreSQL keeps: a time that is answered is the time that is stored. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
