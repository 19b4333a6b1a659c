package io.reglament.decision.rest;

import io.reglament.ledger.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Room in memory for the facts that are in work, by their bytes: a decision takes many times as much as its facts, so that some hundred of the
 * largest deals at once would sink a service to which ten thousand usual ones are nothing. Large deals wait for each other, and are
 * sent away in time.
 */
@ApplicationScoped
class Room {
    /** What a decision takes for a byte of its facts, by and large; with it sixty-four deals of 1,000 contacts at once get by with 448 MB. */
    private static final int TIMES_THE_FACTS = 200;

    private final int bytes;
    private final Duration patience;
    private final Semaphore free;

    @Inject
    Room(@ConfigProperty(name = "reglament.limits.patience", defaultValue = "2S") Duration patience) {
        this((int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / TIMES_THE_FACTS), patience);
    }

    Room(int bytes, Duration patience) {
        this.bytes = bytes;
        this.patience = patience;
        this.free = new Semaphore(bytes, true);
    }

    /**
     * Works when there is room for facts of this size; what is larger than all room has it alone.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when there was none in time
     */
    <T> T with(int size, Supplier<T> work) {
        int share = Math.min(size, bytes);
        take(share);
        try {
            return work.get();
        } finally {
            free.release(share);
        }
    }

    /** The same for work that nobody waits for impatiently: it is done when there is room. */
    <T> T inTurn(int size, Supplier<T> work) {
        int share = Math.min(size, bytes);
        free.acquireUninterruptibly(share);
        try {
            return work.get();
        } finally {
            free.release(share);
        }
    }

    private void take(int share) {
        try {
            if (free.tryAcquire(share, patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problems.notRecorded(Outcome.Why.OVERLOADED);
    }
}
