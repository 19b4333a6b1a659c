package io.reglament.ledger.jdbc;

import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.Why;
import io.reglament.ledger.Pending;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What group commit is compared with: each decision in a commit of its own, on one of several connections. */
@ApplicationScoped
@Typed(CommitEach.class)
public class CommitEach implements Ledger {
    private static final int CONNECTIONS = 16;

    private final Queue<Transactions> free = new ConcurrentLinkedQueue<>();
    private final ExecutorService writers = Executors.newFixedThreadPool(CONNECTIONS);

    CommitEach(Instance<Transactions> transactions) {
        for (int i = 0; i < CONNECTIONS; i++) {
            free.add(transactions.get());
        }
    }

    @Override
    public Optional<Why> closed() {
        return Optional.empty();
    }

    @Override
    public Pending append(DecisionEntry entry) {
        Pending pending = new Pending(entry);
        writers.execute(() -> commit(pending));
        return pending;
    }

    private void commit(Pending pending) {
        Transactions own = Objects.requireNonNull(free.poll());
        try {
            DecisionEntry entry = pending.entry();
            pending.settle(own.commit(List.of(entry)).getOrDefault(entry.id(), new Outcome.Unknown()));
        } catch (CommitFailed e) {
            pending.settle(new Outcome.Unknown());
        } finally {
            free.add(own);
        }
    }

    @PreDestroy
    void close() {
        writers.shutdown();
        free.forEach(Transactions::close);
    }
}
