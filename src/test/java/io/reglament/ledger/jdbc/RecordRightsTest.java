package io.reglament.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.SampleEntries;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service's own role may do to the record, tried in SQL. */
@QuarkusTest
class RecordRightsTest {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

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
