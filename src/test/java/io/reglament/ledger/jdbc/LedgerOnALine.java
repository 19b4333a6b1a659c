package io.reglament.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.reglament.ledger.EngineFingerprint;
import io.reglament.ledger.TimeOrderedIds;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger like the service's own, on the same PostgreSQL, over a line that fails. */
@Dependent
class LedgerOnALine implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final FailingLine line;
    private final Transactions transactions;
    private final PostgresLedger ledger;

    LedgerOnALine(LedgerLimits limits, Clock clock, EngineFingerprint engine, TimeOrderedIds ids, Tracer tracer) {
        DatabaseAccess access = TestDatabase.access();
        line = new FailingLine(
                URI.create(access.jdbcUrl().substring("jdbc:".length())).getPort());
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setPortNumbers(new int[] {line.port()});
        database.setDatabaseName("reglament");
        database.setCurrentSchema("reglament");
        database.setUser(access.service().role());
        database.setPassword(access.service().password());
        database.setConnectTimeout(2);
        // A prepared COMMIT would go over the line by its number, and the line could not tell it.
        database.setPrepareThreshold(0);
        transactions = new Transactions(database, clock, engine, ids, (LawAtCommit) null);
        ledger = new PostgresLedger(limits, transactions, new SimpleMeterRegistry(), tracer, new VitalThreads());
        ledger.start();
    }

    FailingLine line() {
        return line;
    }

    PostgresLedger ledger() {
        return ledger;
    }

    /** A setting as it holds on the writer's connection. */
    String setting(String name) throws SQLException {
        return transactions.setting(name);
    }

    /** The line is mended, and the ledger has found it so by itself. */
    void mend() {
        line.mend();
        long end = System.nanoTime() + LONG.toNanos();
        while (ledger.closed().isPresent() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(ledger.closed()).isEmpty();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        ledger.stop(new ShutdownEvent());
        line.close();
    }
}
