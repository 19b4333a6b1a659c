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
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** What group commit is compared with: each decision in a commit of its own, on one of several connections, by the asking thread. */
@ApplicationScoped
@Typed(CommitEach.class)
public class CommitEach implements Ledger {
    private static final int CONNECTIONS = 16;

    private final BlockingQueue<Transactions> free = new ArrayBlockingQueue<>(CONNECTIONS);

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
        try {
            Transactions own = free.take();
            try {
                pending.settle(own.commit(List.of(entry)).getOrDefault(entry.id(), new Outcome.Unknown()));
            } catch (CommitFailed e) {
                pending.settle(new Outcome.Unknown());
            } finally {
                free.add(own);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            pending.settle(new Outcome.NotRecorded(Why.OVERLOADED));
        }
        return pending;
    }

    @PreDestroy
    void close() {
        free.forEach(Transactions::close);
    }
}
