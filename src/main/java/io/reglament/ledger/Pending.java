package io.reglament.ledger;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** An entry on its way to the disk; whoever waits in vain learns whether it can still arrive. */
public final class Pending {
    private enum Phase {
        QUEUED,
        TAKEN,
        WITHDRAWN
    }

    private final DecisionEntry entry;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.QUEUED);
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    public Pending(DecisionEntry entry) {
        this.entry = entry;
    }

    /** An entry that was not accepted at all. */
    public static Pending refused(DecisionEntry entry, Outcome.Why why) {
        Pending pending = new Pending(entry);
        pending.settle(new Outcome.NotRecorded(why));
        return pending;
    }

    public DecisionEntry entry() {
        return entry;
    }

    /** The writer takes the entry, unless whoever waited has gone: from now on only the writer knows what becomes of it. */
    public boolean take() {
        return phase.compareAndSet(Phase.QUEUED, Phase.TAKEN);
    }

    /** The writer tells what became of it; only the first word counts. */
    public void settle(Outcome result) {
        outcome.complete(result);
    }

    /**
     * What the commit brings, or what can be said when the limit passes: an entry that no writer has taken is withdrawn
     * then and certainly not recorded; of one that a writer has taken nobody can tell yet. An outcome is a value, never a failure.
     */
    public CompletableFuture<Outcome> within(Duration limit) {
        return outcome.copy().orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS).exceptionally(timeout -> giveUp());
    }

    private Outcome giveUp() {
        if (phase.compareAndSet(Phase.QUEUED, Phase.WITHDRAWN)) {
            return new Outcome.NotRecorded(Outcome.Why.OVERLOADED);
        }
        return outcome.getNow(new Outcome.Unknown());
    }
}
