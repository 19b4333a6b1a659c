package io.reglament.ledger.jdbc;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.NotRecorded;
import io.reglament.ledger.Outcome.Why;
import io.reglament.ledger.jdbc.EntryQueue.Waiting;
import io.reglament.vital.Undying;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The one writer of this process: commits together whatever has gathered, and answers when it is on disk.
 *
 * <p>Writing an entry again is harmless, because its request id is unique: so a commit whose end was not heard is tried
 * again, and only when that fails too is the outcome unknown.
 */
final class GroupCommit implements Runnable {
    private static final Logger LOG = Logger.getLogger(GroupCommit.class);
    private static final int TRIES = 3;
    private static final String DISK_FULL = "53100";
    private static final Duration IDLE = Duration.ofMillis(200);

    private final EntryQueue queue;
    private final Transactions transactions;
    private final LedgerLimits limits;
    private final CommitMeters meters;
    private final CommitSpans spans;
    private volatile boolean available = true;
    private volatile Why why = Why.DATABASE_AWAY;
    private volatile boolean finishing;

    GroupCommit(
            EntryQueue queue, Transactions transactions, LedgerLimits limits, CommitMeters meters, CommitSpans spans) {
        this.queue = queue;
        this.transactions = transactions;
        this.limits = limits;
        this.meters = meters;
        this.spans = spans;
    }

    /** False from a failed try until the database is reached again. */
    boolean available() {
        return available;
    }

    /** Why nothing is written while it is not available. */
    Why why() {
        return why;
    }

    /** Ends the thread as soon as the queue is empty. */
    void finish() {
        finishing = true;
    }

    @Override
    public void run() {
        while (!finishing || queue.length() > 0) {
            Undying.attempt("ledger-writer", this::pass);
        }
        transactions.close();
    }

    private void pass() throws InterruptedException {
        if (available) {
            write(taken(IDLE));
        } else {
            probe();
        }
    }

    private List<Waiting> taken(Duration patience) throws InterruptedException {
        return queue.take(limits.batchLength(), limits.batchBytes(), patience).stream()
                .filter(waiting -> waiting.pending().take())
                .toList();
    }

    /** Those who wait are told at once, and the database is asked until it answers. */
    private void probe() throws InterruptedException {
        settle(taken(Duration.ZERO), new NotRecorded(why));
        if (transactions.reachable()) {
            LOG.info("The database is back");
            available = true;
        } else {
            EntryQueue.pause(limits.probeInterval());
        }
    }

    /** Nothing that happens to one batch may end the thread. */
    private void write(List<Waiting> batch) {
        try {
            if (!batch.isEmpty()) {
                write(batch, false);
            }
        } catch (RuntimeException | Error e) {
            LOG.error("A batch failed", e);
            transactions.close();
            settle(batch, new Outcome.Unknown());
        }
    }

    /** @param doubtful whether an earlier try may have been committed */
    private void write(List<Waiting> batch, boolean doubtful) {
        boolean inDoubt = doubtful;
        for (int left = TRIES - 1; ; left--) {
            try {
                commit(batch);
                return;
            } catch (CommitFailed e) {
                meters.failures().increment();
                inDoubt |= e.inDoubt();
                if (e.failure() == Failure.ENTRY) {
                    isolate(batch, inDoubt, e);
                    return;
                }
                if (left == 0) {
                    giveUp(batch, inDoubt, e);
                    return;
                }
            }
        }
    }

    private void commit(List<Waiting> batch) throws CommitFailed {
        List<DecisionEntry> entries =
                batch.stream().map(waiting -> waiting.pending().entry()).toList();
        Span span = spans.start(batch);
        long start = System.nanoTime();
        Map<UUID, Outcome> outcomes;
        try (Scope current = span.makeCurrent()) {
            outcomes = transactions.commit(entries);
        } catch (CommitFailed e) {
            span.setStatus(StatusCode.ERROR).setAttribute("db.response.status_code", e.state());
            throw e;
        } finally {
            span.end();
        }
        meters.commit().record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        meters.batch().record(batch.size());
        batch.forEach(waiting ->
                settle(waiting, outcomes.getOrDefault(waiting.pending().entry().id(), new Outcome.Unknown())));
    }

    /** One bad entry harms only itself: halves are written by themselves until it stands alone. */
    private void isolate(List<Waiting> batch, boolean inDoubt, CommitFailed failure) {
        if (batch.size() == 1) {
            LOG.errorf(
                    "Decision %s was refused by the database: SQLSTATE %s",
                    batch.get(0).pending().entry().id(), failure.state());
            settle(batch, inDoubt ? new Outcome.Unknown() : new NotRecorded(Why.REFUSED));
            return;
        }
        int middle = batch.size() / 2;
        write(batch.subList(0, middle), inDoubt);
        write(batch.subList(middle, batch.size()), inDoubt);
    }

    private void giveUp(List<Waiting> batch, boolean inDoubt, CommitFailed failure) {
        boolean away = failure.failure() == Failure.AWAY;
        if (away) {
            away(failure);
        }
        settle(batch, inDoubt ? new Outcome.Unknown() : new NotRecorded(away ? why : Why.OVERLOADED));
    }

    private void away(CommitFailed failure) {
        boolean full = DISK_FULL.equals(failure.state());
        why = full ? Why.DATABASE_FULL : Why.DATABASE_AWAY;
        if (full) {
            LOG.errorf("The disk of the database is full: SQLSTATE %s", failure.state());
        } else {
            LOG.warnf("The database is away: SQLSTATE %s", failure.state());
        }
        available = false;
    }

    private void settle(List<Waiting> batch, Outcome outcome) {
        batch.forEach(waiting -> settle(waiting, outcome));
    }

    private void settle(Waiting waiting, Outcome outcome) {
        try {
            meters.count(waiting.pending().entry(), outcome);
        } finally {
            waiting.pending().settle(outcome);
        }
    }
}
