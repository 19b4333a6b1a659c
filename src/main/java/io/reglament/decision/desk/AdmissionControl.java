package io.reglament.decision.desk;

import io.reglament.ledger.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Room in memory for the facts that are in work, by their bytes: a decision takes many times as much as its facts, so that some hundred of the
 * largest deals at once would sink a service to which ten thousand usual ones are nothing. Large deals wait for each other, and are
 * sent away in time.
 */
@ApplicationScoped
public class AdmissionControl {
    /** What a decision takes for a byte of its facts, by and large; with it sixty-four deals of 1,000 contacts at once get by with 448 MB. */
    private static final int TIMES_THE_FACTS = 200;

    /** Facts that wait take no more than themselves, but there may be as many as there are connections. */
    private static final int SHARE_FOR_WAITING = 8;

    private final int bytes;
    private final long bytesForWaiting;
    private final Duration patience;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private int free;
    private long bytesWaiting;

    @Inject
    AdmissionControl(@ConfigProperty(name = "reglament.limits.patience", defaultValue = "2S") Duration patience) {
        this(
                (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / TIMES_THE_FACTS),
                Runtime.getRuntime().maxMemory() / SHARE_FOR_WAITING,
                patience);
    }

    AdmissionControl(int bytes, long bytesForWaiting, Duration patience) {
        this.bytes = bytes;
        this.bytesForWaiting = bytesForWaiting;
        this.patience = patience;
        this.free = bytes;
    }

    /** Who waits for a share, in the order of arrival; done when he has it or has gone. */
    private record Waiting(int size, int share, CompletableFuture<@Nullable Void> turn) {}

    /**
     * Begins when there is room for facts of this size, and keeps it until the work is done; what is larger than all room has it alone.
     *
     * @return fails with {@link Refusal.NotRecorded} when there was no room in time, or too much waits for it
     */
    public <T> CompletableFuture<T> with(int size, Supplier<CompletableFuture<T>> work) {
        if (tooMuchWaits(size)) {
            return CompletableFuture.failedFuture(new Refusal.NotRecorded(Outcome.Why.OVERLOADED));
        }
        return turn(size)
                .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                .exceptionally(timeout -> {
                    admit();
                    throw new Refusal.NotRecorded(Outcome.Why.OVERLOADED);
                })
                .thenCompose(inside -> kept(size, work));
    }

    private synchronized boolean tooMuchWaits(int size) {
        return !waiting.isEmpty() && bytesWaiting + size > bytesForWaiting;
    }

    /** The same for work that nobody waits for impatiently: comes back when it has begun. What is cancelled gives its room back. */
    public <T> CompletableFuture<T> inTurn(int size, Supplier<CompletableFuture<T>> work) {
        turn(size).join();
        return kept(size, work);
    }

    private CompletableFuture<@Nullable Void> turn(int size) {
        Waiting last = new Waiting(size, share(size), new CompletableFuture<>());
        synchronized (this) {
            waiting.add(last);
            bytesWaiting += size;
        }
        admit();
        return last.turn;
    }

    private void admit() {
        for (Waiting first = first(); first != null; first = first()) {
            if (!first.turn.complete(null)) {
                release(first.share);
            }
        }
    }

    /** Who has room now, or has gone; takes the share all the same. */
    private synchronized @Nullable Waiting first() {
        Waiting first = waiting.peek();
        if (first == null || (first.share > free && !first.turn.isDone())) {
            return null;
        }
        free -= first.share;
        bytesWaiting -= first.size;
        return waiting.remove();
    }

    private synchronized void release(int share) {
        free += share;
    }

    /** The work's own future, so that cancelling it reaches the work; and what depends on it is done even then. */
    private <T> CompletableFuture<T> kept(int size, Supplier<CompletableFuture<T>> work) {
        CompletableFuture<T> begun = begun(work);
        begun.whenComplete((done, failure) -> {
            release(share(size));
            admit();
        });
        return begun;
    }

    private static <T> CompletableFuture<T> begun(Supplier<CompletableFuture<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private int share(int size) {
        return Math.min(size, bytes);
    }
}
