package io.reglament.ledger.jdbc;

import static io.reglament.ledger.SampleEntries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.EngineFingerprint;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.NotRecorded;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.Outcome.Why;
import io.reglament.ledger.TimeOrderedIds;
import io.reglament.ledger.health.LedgerChecks;
import io.reglament.vital.VitalThreads;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The writer outlives whatever its database throws at it, and says what is wrong. */
@QuarkusTest
@Timeout(120)
class WriterGoesOnTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String CONNECTION_FAILURE = "08006";
    private static final String DISK_FULL = "53100";

    @Inject
    LedgerLimits limits;

    @Inject
    DataSource real;

    @Inject
    Clock clock;

    @Inject
    EngineFingerprint engine;

    @Inject
    TimeOrderedIds ids;

    @Inject
    Tracer tracer;

    private final VitalThreads vital = new VitalThreads();
    private FailingDatabase database;
    private PostgresLedger ledger;

    @BeforeEach
    void start() {
        database = new FailingDatabase(real);
        ledger = new PostgresLedger(
                limits,
                new Transactions(database.dataSource(), clock, engine, ids, (LawAtCommit) null),
                new SimpleMeterRegistry(),
                tracer,
                vital);
    }

    @AfterEach
    void stop() throws InterruptedException {
        ledger.stop(new ShutdownEvent());
    }

    @Test
    void anErrorWhileItLooksForItsDatabaseDoesNotEndTheWriter() {
        for (int tries = 0; tries < 3; tries++) {
            database.failConnecting(new SQLException("away", CONNECTION_FAILURE));
        }
        database.failConnecting(new OutOfMemoryError("as if")).failConnecting(new NoClassDefFoundError("as if"));
        ledger.start();

        assertThat(record("GO-1")).isEqualTo(new NotRecorded(Why.DATABASE_AWAY));
        untilOpen();
        assertThat(record("GO-2")).isInstanceOf(Recorded.class);
        assertThat(vital.dead()).isEmpty();
    }

    @Test
    void anErrorInACommitLeavesItsEntriesInDoubtAndTheNextAreWritten() {
        ledger.start();
        assertThat(record("GO-3")).isInstanceOf(Recorded.class);
        database.failCommitting(new StackOverflowError("as if"));

        assertThat(record("GO-4")).isEqualTo(new Outcome.Unknown());
        assertThat(record("GO-5")).isInstanceOf(Recorded.class);
    }

    @Test
    void aFullDiskIsSaidToBeOne() {
        ledger.start();
        assertThat(record("GO-6")).isInstanceOf(Recorded.class);
        for (int tries = 0; tries < 1_000; tries++) {
            database.failConnecting(new SQLException("no space", DISK_FULL));
        }
        database.failCommitting(new SQLException("no space", DISK_FULL));

        record("GO-7");

        assertThat(ledger.closed()).contains(Why.DATABASE_FULL);
        assertThat(record("GO-8")).isEqualTo(new NotRecorded(Why.DATABASE_FULL));
        var health = LedgerChecks.of(ledger);
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getData().orElseThrow()).hasEntrySatisfying("ledger", said -> assertThat(String.valueOf(said))
                .contains("disk", "full"));
    }

    private Outcome record(String requestId) {
        DecisionEntry entry = entry(requestId + System.nanoTime(), "{}");
        return ledger.append(entry).within(LONG).join();
    }

    private void untilOpen() {
        long end = System.nanoTime() + LONG.toNanos();
        while (ledger.closed().isPresent() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        Ledger open = ledger;
        assertThat(open.closed()).isEmpty();
    }
}
