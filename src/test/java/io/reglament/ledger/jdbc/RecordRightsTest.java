package io.reglament.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.SampleEntries;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service's own role may do to the record, tried in SQL. */
@QuarkusTest
class RecordRightsTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    @Inject
    Instance<LedgerOnALine> replicas;

    @ParameterizedTest
    @CsvSource({
        "decision_event, deal_id = 'X'",
        "violation_event, state = 'WAIVED'",
        "ledger_writer, engine = 'X'",
        "calendar_content, content = ''"
    })
    void anEventIsNotChangedDeletedOrTruncated(String table, String change) {
        refused("UPDATE " + table + " SET " + change);
        refused("DELETE FROM " + table);
        refused("TRUNCATE " + table);
        refused("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
        refused("DROP TABLE " + table);
    }

    @Test
    void aViolationChangesItsStateAndIsNotDeleted() {
        refused("DELETE FROM violation");
        refused("TRUNCATE violation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key = key || 'x'",
                "deal_id = 'X'",
                "branch_id = 'X'",
                "code = 'X'",
                "listed_at = now()",
                "known_at = now()",
                "cause = 'X'",
                "responsible_id = 'X'",
                "state = 'RETRACTED'",
                "state = 'WAIVED', revision = revision + 1",
                "severity = 'MINOR'",
                "violated_at = violated_at + interval '1 day'",
                "bonus_reduction = 0, content = ''"
            })
    void aViolationIsNotHiddenByChangingIt(String change) {
        found("RIGHTS-HIDE", "R|hide");
        refused("UPDATE violation SET " + change + " WHERE key = 'R|hide'");
    }

    @Test
    void nobodyWaivesAViolationInSql() {
        found("RIGHTS-WAIVE", "R|waive");
        refused("""
                INSERT INTO violation_event (writer, seq, number, key, revision, state, deal_id, code, severity, responsible_role,
                    violated_at, listed_at, version, row_refs, content, recorded_at, actor)
                SELECT writer, seq + 1000000, 1, key, revision + 1, 'WAIVED', deal_id, code, severity, responsible_role,
                    violated_at, listed_at, version, row_refs, content, recorded_at, actor
                FROM violation_event WHERE key = 'R|waive'
                """);
        refused("""
                WITH waived AS (
                    UPDATE violation SET state = 'WAIVED', revision = revision + 1 WHERE key = 'R|waive' RETURNING *
                )
                INSERT INTO violation_event (writer, seq, number, key, revision, state, deal_id, branch_id, code, severity,
                    responsible_role, responsible_id, violated_at, listed_at, version, row_refs, content, decision_id,
                    recorded_at, actor)
                SELECT gen_random_uuid(), 1, 1, key, revision, state, deal_id, branch_id, code, severity,
                    responsible_role, responsible_id, violated_at, listed_at, version, row_refs, content, decision_id,
                    recorded_at, 'test'
                FROM waived
                """);
    }

    @Test
    void aViolationWithoutAnEventIsNone() {
        found("RIGHTS-ADD", "R|add");
        refused("""
                INSERT INTO violation SELECT 'R|invented', revision, state, deal_id, branch_id, code, severity, responsible_role,
                    responsible_id, violated_at, listed_at, version, row_refs, bonus_reduction, sameness, content, decision_id,
                    known_at, evaluation_time, knowledge_time, recorded_at, reason, cause
                FROM violation WHERE key = 'R|add'
                """);
    }

    @Test
    void theRolesOwnSettingsDoNotMakeTheWriterForgetful() throws SQLException {
        execute("ALTER ROLE reglament_service SET synchronous_commit = off");
        try (LedgerOnALine replica = replicas.get()) {
            assertThat(replica.ledger()
                            .append(SampleEntries.entry("DURABLE-" + System.nanoTime(), "{}"))
                            .within(Duration.ofSeconds(30))
                            .join())
                    .isInstanceOf(Recorded.class);
            assertThat(replica.setting("synchronous_commit")).isEqualTo("on");
        } catch (Exception e) {
            throw new SQLException(e);
        } finally {
            execute("ALTER ROLE reglament_service RESET synchronous_commit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void theServiceConnectsToNoOtherDatabase(String other) {
        DatabaseAccess access = TestDatabase.access();
        String url = access.jdbcUrl().replaceFirst("/reglament$", "/" + other);

        assertThatThrownBy(() -> DriverManager.getConnection(
                        url, access.service().role(), access.service().password()))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private void found(String requestId, String key) {
        assertThat(ledger.append(SampleEntries.entry(
                                requestId + System.nanoTime(),
                                "{}",
                                "R",
                                List.of(SampleEntries.violation(key, "MAJOR")),
                                List.of()))
                        .within(Duration.ofSeconds(30))
                        .join())
                .isInstanceOf(Recorded.class);
    }

    @Test
    void addingToTheRecordIsWhatTheRoleMay() {
        assertThat(ledger.append(SampleEntries.entry("RIGHTS", "{}"))
                        .within(Duration.ofSeconds(30))
                        .join())
                .isInstanceOf(Recorded.class);
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
