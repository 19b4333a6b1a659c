package io.reglament.ledger.jdbc;

import static io.reglament.access.TestKeys.as;
import static io.reglament.ledger.SampleEntries.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.NotRecorded;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.Outcome.Why;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseAwayTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    LedgerOnALine replica;

    private FailingLine line;
    private PostgresLedger ledger;

    @BeforeEach
    void connect() {
        line = replica.line();
        ledger = replica.ledger();
    }

    @AfterEach
    void disconnect() throws Exception {
        replica.close();
    }

    @Test
    void whileTheDatabaseIsAwayNothingIsRecordedAndThatIsSaidAtOnceAndItComesBackByItself() {
        assertThat(record(entry("A-1", "{}"))).isInstanceOf(Recorded.class);

        line.cut();
        assertThat(record(entry("A-2", "{}"))).isEqualTo(new NotRecorded(Why.DATABASE_AWAY));
        assertThat(ledger.closed()).contains(Why.DATABASE_AWAY);
        assertThat(record(entry("A-3", "{}"))).isEqualTo(new NotRecorded(Why.DATABASE_AWAY));

        replica.mend();
        assertThat(record(entry("A-2", "{}"))).isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.repeat())
                .isFalse());
    }

    @Test
    void aCommitWhoseAnswerIsLostIsFoundAgain() {
        record(entry("A-4", "{}"));
        line.loseTheAnswerOfTheNextCommit();
        DecisionEntry entry = entry("A-5", "{}");

        assertThat(record(entry)).isEqualTo(new Recorded(entry.id(), entry.answer(), false));
        assertThat(line.harmIsDone()).isTrue();
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

        replica.mend();
        assertThat(post("A-7").statusCode()).isEqualTo(201);
    }

    private Outcome record(DecisionEntry entry) {
        return ledger.append(entry).within(LONG).join();
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
