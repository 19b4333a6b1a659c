package io.reglament.ledger.jdbc;

import static io.reglament.ledger.SampleEntries.at;
import static io.reglament.ledger.SampleEntries.entry;
import static io.reglament.ledger.SampleEntries.violation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.DecisionEntry.LostViolation;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.NotRecorded;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.Outcome.RequestIdTaken;
import io.reglament.ledger.Outcome.Why;
import io.reglament.ledger.Pending;
import io.reglament.ledger.SampleEntries;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    @Test
    void whatIsAnsweredIsStored() throws SQLException {
        DecisionEntry entry = entry("L-1", "{\"a\":1}");

        assertThat(record(entry)).isEqualTo(new Recorded(entry.id(), entry.answer(), false));

        assertThat(rows("SELECT convert_from(answer, 'UTF8') FROM decision_event WHERE request_id = ?", "L-1"))
                .containsExactly(new String(entry.answer().bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theSameRequestGetsTheStoredAnswerAndIsRecordedOnce() throws SQLException {
        DecisionEntry first = entry("L-2", "{\"a\":1}");
        DecisionEntry second = entry("L-2", "{\"a\":1}");

        record(first);

        assertThat(record(second)).isEqualTo(new Recorded(first.id(), first.answer(), true));
        assertThat(rows("SELECT id FROM decision_event WHERE request_id = ?", "L-2"))
                .hasSize(1);
    }

    @Test
    void theSameRequestIdWithAnotherBodyIsTaken() {
        record(entry("L-3", "{\"a\":1}"));

        assertThat(record(entry("L-3", "{\"a\":2}"))).isEqualTo(new RequestIdTaken());
    }

    @Test
    void duplicatesInOneCommitAreRecordedOnceAndNumbersHaveNoGaps() throws SQLException {
        List<Pending> pending = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            pending.add(ledger.append(entry("L-4-" + i / 4, "{}")));
        }
        long fresh = pending.stream()
                .map(p -> (Recorded) p.within(LONG).join())
                .filter(r -> !r.repeat())
                .count();

        assertThat(fresh).isEqualTo(50);
        assertThat(rows("SELECT id FROM decision_event WHERE request_id LIKE ?", "L-4-%"))
                .hasSize(50);
        assertThat(rows(
                        "SELECT writer FROM decision_event WHERE writer IN (SELECT writer FROM decision_event WHERE client = ?)"
                                + " GROUP BY writer HAVING count(*) <> max(seq)",
                        SampleEntries.CLIENT))
                .isEmpty();
    }

    @Test
    void anEntryThatTheDatabaseRefusesHarmsOnlyItself() {
        List<Pending> pending = IntStream.range(0, 64)
                .mapToObj(i -> ledger.append(
                        entry("L-5-" + i, i == 21 ? "{}" : "{}", i == 21 ? "\0" : "D", List.of(), List.of())))
                .toList();

        List<Outcome> outcomes =
                pending.stream().map(p -> p.within(LONG).join()).toList();

        assertThat(outcomes.get(21)).isEqualTo(new NotRecorded(Why.REFUSED));
        assertThat(outcomes.stream().filter(Recorded.class::isInstance)).hasSize(63);
    }

    @Test
    void aViolationFoundAgainIsOneViolationAndNoSecondEvent() throws SQLException {
        String key = "FIRST_CONTACT_OVERDUE|V-1";
        record(entry("L-6-1", "{}", "V-1", List.of(violation(key, "MAJOR")), List.of()));
        record(entry("L-6-2", "{}", "V-1", List.of(violation(key, "MAJOR")), List.of()));

        assertThat(rows("SELECT state FROM violation WHERE key = ?", key)).containsExactly("OPEN");
        assertThat(rows("SELECT revision FROM violation_event WHERE key = ?", key))
                .containsExactly("1");
    }

    @Test
    void aViolationThatChangesIsRetractedAndFoundAgainKeepsEachStepInOrderEvenInOneCommit() throws SQLException {
        String key = "FIRST_CONTACT_OVERDUE|V-2";
        List<Pending> pending = List.of(
                ledger.append(entry("L-7-1", "{}", "V-2", List.of(violation(key, "MINOR")), List.of())),
                ledger.append(entry("L-7-2", "{}", "V-2", List.of(violation(key, "MAJOR")), List.of())),
                ledger.append(entry("L-7-3", "{}", "V-2", List.of(), List.of(new LostViolation(key, "NO_LONGER")))),
                ledger.append(entry("L-7-4", "{}", "V-2", List.of(violation(key, "MAJOR")), List.of())));
        pending.forEach(p -> assertThat(p.within(LONG).join()).isInstanceOf(Recorded.class));

        assertThat(rows("SELECT severity || ' ' || state FROM violation_event WHERE key = ? ORDER BY revision", key))
                .containsExactly("MINOR OPEN", "MAJOR OPEN", "MAJOR RETRACTED", "MAJOR OPEN");
        assertThat(rows("SELECT severity || ' ' || state FROM violation WHERE key = ?", key))
                .containsExactly("MAJOR OPEN");
    }

    @Test
    void aDecisionThatKnewLessChangesNothing() throws SQLException {
        String key = "FIRST_CONTACT_OVERDUE|V-3";
        record(entry("L-8-1", "{}", "V-3", List.of(violation(key, "MINOR")), List.of()));
        record(at(
                SampleEntries.MONDAY.minusSeconds(1),
                "L-8-2",
                "{}",
                "V-3",
                List.of(violation(key, "MAJOR")),
                List.of()));

        assertThat(rows("SELECT severity FROM violation WHERE key = ?", key)).containsExactly("MINOR");
    }

    private Outcome record(DecisionEntry entry) {
        return ledger.append(entry).within(LONG).join();
    }

    private List<String> rows(String query, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
