package io.reglament.ledger.jdbc;

import static io.reglament.access.TestKeys.as;
import static io.reglament.ledger.SampleEntries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Engine;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.NotRecorded;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.Outcome.Why;
import io.reglament.ledger.TimeOrderedIds;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger like the service's own, on the same PostgreSQL, over a line that fails. */
@QuarkusTest
class DatabaseAwayTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    LedgerLimits limits;

    @Inject
    Clock clock;

    @Inject
    Engine engine;

    @Inject
    TimeOrderedIds ids;

    private FailingLine line;
    private PostgresLedger ledger;

    @BeforeEach
    void connect() {
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
        ledger = new PostgresLedger(limits, new Transactions(database, clock, engine, ids), new SimpleMeterRegistry());
        ledger.start();
    }

    @AfterEach
    void disconnect() throws Exception {
        ledger.stop(new ShutdownEvent());
        line.close();
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsRecordedAndThatIsSaidAtOnceAndItComesBackByItself() {
        assertThat(record(entry("A-1", "{}"))).isInstanceOf(Recorded.class);

        line.cut();
        assertThat(record(entry("A-2", "{}"))).isEqualTo(new NotRecorded(Why.DATABASE_AWAY));
        assertThat(ledger.closed()).contains(Why.DATABASE_AWAY);
        assertThat(record(entry("A-3", "{}"))).isEqualTo(new NotRecorded(Why.DATABASE_AWAY));

        line.mend();
        untilOpen();
        assertThat(record(entry("A-2", "{}"))).isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.repeat())
                .isFalse());
    }

    @Test
    void aCommitWhoseAnswerIsLostIsFoundAgain() {
        record(entry("A-4", "{}"));
        line.loseTheAnswerOfTheNextCommit();
        DecisionEntry entry = entry("A-5", "{}");

        assertThat(record(entry)).isEqualTo(new Recorded(entry.id(), entry.answer(), false));
    }

    @Test
    void overHttpItIs503WithRetryAfterAndThenWorksAgain() {
        QuarkusMock.installMockForType(ledger, Ledger.class);
        assertThat(post("A-6").statusCode()).isEqualTo(201);

        line.cut();
        Response refused = post("A-7");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.jsonPath().getString("code")).isEqualTo("DATABASE_AWAY");

        line.mend();
        untilOpen();
        assertThat(post("A-7").statusCode()).isEqualTo(201);
    }

    private Outcome record(DecisionEntry entry) {
        return ledger.append(entry).await(LONG);
    }

    private void untilOpen() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONG.toSeconds());
        while (ledger.closed().isPresent() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(ledger.closed()).isEmpty();
    }

    private static Response post(String requestId) {
        return as("crm")
                .contentType("application/json")
                .body("""
                        {"requestId": "%s", "deal": {"dealId": "D", "status": "OPEN"}, "violationHistory": []}
                        """.formatted(requestId))
                .post("/v1/decisions");
    }
}
