package io.reglament.decision.jdbc;

import io.quarkus.runtime.Startup;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.PriorViolationsQuestion;
import io.reglament.decision.PriorViolationsQuestion.Offender;
import io.reglament.decision.PriorViolationsReader;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.sql.DataSource;

/**
 * Reads the current state of violations, for all decisions that are being made at the moment in one statement. There from the start, so
 * that its threads inherit nothing of a request.
 */
@Startup
@ApplicationScoped
class StoredPriorViolations implements PriorViolationsReader {
    /** A retracted violation counts for nothing; it opens again only by being found again. */
    private static final String READ = """
            SELECT question, true AS of_deal, key, code, responsible_id, violated_at, state, bonus_reduction, known_at
            FROM unnest(?, ?) AS asked(question, deal) JOIN violation ON deal_id = deal
            WHERE state <> 'RETRACTED'
            UNION ALL
            SELECT question, false, key, code, responsible_id, violated_at, state, bonus_reduction, known_at
            FROM unnest(?, ?, ?, ?, ?::timestamptz[], ?::timestamptz[]) AS asked(question, deal, person, codes, since, before)
            JOIN violation ON responsible_id = person AND violated_at >= since AND violated_at < before
            WHERE state <> 'RETRACTED' AND deal_id <> deal
                AND (bonus_reduction > 0 OR code = ANY (string_to_array(codes, ' ')))
            """;

    private static final int READERS = 2;
    private static final Comparator<PriorViolation> BY_KEY = Comparator.comparing(PriorViolation::key);

    private final DataSource database;
    private final Gathering<PriorViolationsQuestion, PriorViolations> gathering;

    StoredPriorViolations(DataSource database, VitalThreads vital) {
        this.database = database;
        gathering = new Gathering<>("history-reader", READERS, vital, this::read);
    }

    @PreDestroy
    void stop() {
        gathering.close();
    }

    @Override
    public CompletionStage<PriorViolations> of(PriorViolationsQuestion question) {
        return gathering.ask(question);
    }

    private List<PriorViolations> read(List<PriorViolationsQuestion> questions) throws SQLException {
        List<List<PriorViolation>> ofDeals = lists(questions.size());
        List<List<PriorViolation>> ofPersons = lists(questions.size());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            ask(statement, questions);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    (rows.getBoolean(2) ? ofDeals : ofPersons)
                            .get(rows.getInt(1))
                            .add(violation(rows));
                }
            }
        }
        List<PriorViolations> answers = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            ofDeals.get(i).sort(BY_KEY);
            ofPersons.get(i).sort(BY_KEY);
            answers.add(new PriorViolations(ofDeals.get(i), ofPersons.get(i)));
        }
        return answers;
    }

    private static void ask(PreparedStatement statement, List<PriorViolationsQuestion> questions) throws SQLException {
        List<Integer> dealQuestions = new ArrayList<>();
        List<String> deals = new ArrayList<>();
        List<Integer> personQuestions = new ArrayList<>();
        List<String> ownDeals = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<String> since = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            dealQuestions.add(i);
            deals.add(questions.get(i).dealId());
            for (Offender offender : questions.get(i).offenders()) {
                personQuestions.add(i);
                ownDeals.add(questions.get(i).dealId());
                persons.add(offender.personId());
                codes.add(String.join(" ", offender.codes()));
                since.add(offender.from().toString());
                before.add(offender.to().toString());
            }
        }
        array(statement, 1, "int4", dealQuestions);
        array(statement, 2, "text", deals);
        array(statement, 3, "int4", personQuestions);
        array(statement, 4, "text", ownDeals);
        array(statement, 5, "text", persons);
        array(statement, 6, "text", codes);
        array(statement, 7, "text", since);
        array(statement, 8, "text", before);
    }

    private static void array(PreparedStatement statement, int index, String type, List<?> values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values.toArray()));
    }

    private static List<List<PriorViolation>> lists(int size) {
        List<List<PriorViolation>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static PriorViolation violation(ResultSet row) throws SQLException {
        return new PriorViolation(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row, 6),
                ViolationState.valueOf(row.getString(7)),
                row.getBigDecimal(8),
                instant(row, 9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
