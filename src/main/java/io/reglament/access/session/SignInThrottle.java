package io.reglament.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who guesses waits: after some failures in a row twice as long each time, up to five minutes. Thread-safe, of one replica. */
public final class SignInThrottle {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int MOST = 10_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final int free;

    /** @param free how many failures in a row cost nothing */
    public SignInThrottle(int free) {
        this.free = free;
    }

    private record Failures(int count, Instant last) {}

    private Instant until(Failures known) {
        if (known.count() < free) {
            return Instant.MIN;
        }
        long seconds = 1L << Math.min(known.count() - free, 16);
        return known.last().plusSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }

    /** How long somebody still has to wait, zero where he need not. */
    public Duration wait(String who, Instant now) {
        Failures known = failures.get(who);
        Instant until = known == null ? Instant.MIN : until(known);
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** That somebody failed. */
    public void failed(String who, Instant now) {
        if (failures.size() >= MOST) {
            failures.values().removeIf(each -> each.last().plus(FORGOTTEN).isBefore(now));
        }
        failures.merge(
                who,
                new Failures(1, now),
                (before, one) ->
                        before.last().plus(FORGOTTEN).isBefore(now) ? one : new Failures(before.count() + 1, now));
    }

    /** That somebody came in. */
    public void succeeded(String who) {
        failures.remove(who);
    }
}
