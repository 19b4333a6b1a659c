package io.reglament.regulation.judgement.jdbc;

import io.reglament.regulation.judgement.Judgement;
import io.reglament.regulation.judgement.Judgements;
import io.reglament.regulation.judgement.SecondOpinion;
import io.reglament.regulation.judgement.TableFile;
import io.reglament.regulation.judgement.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Judgements as rows; whoever claims one has it until his lease ends. */
@ApplicationScoped
class StoredJudgements implements Judgements {
    /** After this what could not be judged is tried again when somebody asks. */
    private static final Duration REST = Duration.ofMinutes(10);

    private static final int MOST_AT_ONCE = 40;

    private static final String ASK = """
            INSERT INTO judgement (table_hash, judged_by, table_id, file, asked_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (table_hash, judged_by) DO NOTHING""";
    private static final String ASK_AGAIN = """
            UPDATE judgement SET asked_at = ?, claim = NULL, tries = 0, verdict = NULL, report = NULL, judged_at = NULL
            WHERE table_hash = ? AND judged_by = ? AND verdict = 'NOT_JUDGED' AND judged_at < ?""";
    private static final String KNOWN =
            "SELECT table_hash, report FROM judgement WHERE judged_by = ? AND table_hash = ANY (?)";
    private static final String CLAIM = """
            WITH taken AS MATERIALIZED (
                SELECT table_hash, judged_by FROM judgement
                WHERE verdict IS NULL AND judged_by = ? AND (claim IS NULL OR lease_until < ?) AND (tries = 0) = ?
                ORDER BY tries, asked_at LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE judgement AS it SET claim = ?, lease_until = ?, tries = tries + 1 FROM taken
            WHERE it.table_hash = taken.table_hash AND it.judged_by = taken.judged_by
            RETURNING it.table_hash, it.table_id, it.file, it.tries""";
    private static final String KEEP = """
            UPDATE judgement SET verdict = ?, report = ?, judged_at = ?, claim = NULL
            WHERE table_hash = ? AND judged_by = ? AND claim = ?""";
    private static final String RELEASE = "UPDATE judgement SET claim = NULL WHERE claim = ?";

    private final DataSource source;
    private final Clock clock;

    StoredJudgements(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** What is done in a transaction. */
    private interface Work<T> {
        T done(Connection connection) throws SQLException;
    }

    @Override
    public void ask(Collection<TableFile> files) {
        Instant now = clock.instant();
        in(connection -> {
            Map<String, Optional<Judgement>> had = had(connection, files);
            // Each by itself: no two of them wait for each other.
            for (TableFile file : files) {
                Optional<Judgement> said = had.get(file.hash());
                if (said == null) {
                    change(connection, ASK, file.hash(), SecondOpinion.BY, file.table(), file.dmn(), time(now));
                } else if (said.filter(each -> each.verdict() == Verdict.NOT_JUDGED)
                        .isPresent()) {
                    change(connection, ASK_AGAIN, time(now), file.hash(), SecondOpinion.BY, time(now.minus(REST)));
                }
            }
            return true;
        });
    }

    @Override
    public Map<String, Judgement> of(Collection<TableFile> files) {
        Map<String, Judgement> known = new HashMap<>();
        in(connection -> had(connection, files))
                .forEach((hash, said) -> said.ifPresent(judgement -> known.put(hash, judgement)));
        return known;
    }

    /** Empty for what waits. */
    private static Map<String, Optional<Judgement>> had(Connection connection, Collection<TableFile> files)
            throws SQLException {
        Map<String, Optional<Judgement>> had = new HashMap<>();
        Object[] hashes = files.stream().map(TableFile::hash).toArray();
        try (PreparedStatement find = connection.prepareStatement(KNOWN)) {
            set(find, SecondOpinion.BY, connection.createArrayOf("text", hashes));
            try (ResultSet found = find.executeQuery()) {
                while (found.next()) {
                    had.put(
                            found.getString("table_hash"),
                            Optional.ofNullable(found.getString("report")).map(JudgementJson::read));
                }
            }
        }
        return had;
    }

    @Override
    public Claim claim(Duration lease) {
        Claim fresh = claim(lease, true, MOST_AT_ONCE);
        return fresh.files().isEmpty() ? claim(lease, false, 1) : fresh;
    }

    private Claim claim(Duration lease, boolean first, int most) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        return in(connection -> {
            List<TableFile> files = new ArrayList<>();
            int attempt = 1;
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                set(claim, SecondOpinion.BY, time(now), first, most, id, time(now.plus(lease)));
                try (ResultSet taken = claim.executeQuery()) {
                    while (taken.next()) {
                        files.add(new TableFile(
                                taken.getString("table_id"), taken.getString("table_hash"), taken.getBytes("file")));
                        attempt = taken.getInt("tries");
                    }
                }
            }
            return new Claim(id, attempt, List.copyOf(files));
        });
    }

    @Override
    public void keep(Claim claim, List<Judgement> judgements) {
        in(connection -> {
            for (int i = 0; i < judgements.size(); i++) {
                Judgement said = judgements.get(i);
                change(
                        connection,
                        KEEP,
                        said.verdict().name(),
                        JudgementJson.write(said),
                        time(clock.instant()),
                        claim.files().get(i).hash(),
                        SecondOpinion.BY,
                        claim.id());
            }
            return true;
        });
    }

    @Override
    public void release(Claim claim) {
        in(connection -> change(connection, RELEASE, claim.id()));
    }

    private static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    private <T> T in(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.done(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not do it", e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
