package io.reglament.ledger.jdbc;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome.Why;
import io.reglament.ledger.Pending;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** The ledger of this process: takes entries in, and has one thread that writes them. */
@Startup
@ApplicationScoped
class PostgresLedger implements Ledger {
    private static final long STOP_MILLIS = 20_000;

    private final EntryQueue queue;
    private final GroupCommit writer;
    private final Thread thread;
    private final VitalThreads vital;
    private volatile boolean stopping;

    PostgresLedger(
            LedgerLimits limits, Transactions transactions, MeterRegistry meters, Tracer tracer, VitalThreads vital) {
        this.vital = vital;
        queue = new EntryQueue(limits.queueLength(), limits.queueBytes(), limits.queueAge(), System::nanoTime);
        writer = new GroupCommit(queue, transactions, limits, new CommitMeters(meters), new CommitSpans(tracer));
        thread = new Thread(writer, "ledger-writer");
        Gauge.builder("reglament.ledger.queue", queue, EntryQueue::length)
                .description("Entries that wait for the writer")
                .register(meters);
        Gauge.builder("reglament.ledger.available", writer, w -> w.available() ? 1 : 0)
                .description("1 while the database takes entries")
                .register(meters);
    }

    @PostConstruct
    void start() {
        thread.start();
        vital.watch(thread);
    }

    /** What was accepted is still written; what comes later is refused. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        vital.dismiss(thread);
        writer.finish();
        thread.join(STOP_MILLIS);
    }

    @Override
    public Optional<Why> closed() {
        if (!writer.available()) {
            return Optional.of(writer.why());
        }
        return stopping || queue.isFull() ? Optional.of(Why.OVERLOADED) : Optional.empty();
    }

    @Override
    public Pending append(DecisionEntry entry) {
        if (!writer.available()) {
            return Pending.refused(entry, writer.why());
        }
        Pending pending = new Pending(entry);
        return !stopping && queue.offer(pending) ? pending : Pending.refused(entry, Why.OVERLOADED);
    }
}
