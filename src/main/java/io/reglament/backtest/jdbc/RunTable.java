package io.reglament.backtest.jdbc;

import io.reglament.backtest.Backtest;
import io.reglament.backtest.Backtest.Seen;
import io.reglament.backtest.Backtest.State;
import io.reglament.backtest.BacktestRuns.NewRun;
import io.reglament.backtest.BacktestSums;
import io.reglament.backtest.Population;
import io.reglament.backtest.json.SumsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of runs. */
final class RunTable {
    private static final String ADD = """
            INSERT INTO backtest (draft, number, revision, content_hash, asked_at, asked_by, every, recorded_from, recorded_to, lines,
                state, parts_done, sums)
            SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', 0, ? FROM backtest WHERE draft = ?
            RETURNING id""";
    private static final String ADD_LINE =
            "INSERT INTO backtest_line (run, line, deal_id, request) VALUES (?, ?, ?, ?)";
    private static final String SEEN =
            "SELECT person, seen_at FROM backtest_seen WHERE run = ? ORDER BY seen_at, person";

    private RunTable() {}

    static Backtest add(Statements in, NewRun run) throws SQLException {
        Population looked = run.population();
        long id = in.all(
                        ADD,
                        row -> row.getLong("id"),
                        run.draft(),
                        run.revision(),
                        run.contentHash(),
                        run.askedAt(),
                        run.askedBy(),
                        looked.every().name(),
                        looked.from(),
                        looked.to(),
                        looked.lines(),
                        SumsJson.write(BacktestSums.NONE),
                        run.draft())
                .get(0);
        List<@Nullable Object[]> lines = new ArrayList<>();
        run.lines().forEach(line -> lines.add(new Object[] {id, line.number(), line.dealId(), line.request()}));
        in.each(ADD_LINE, lines);
        return find(in, "id = ?", id).get(0);
    }

    /** The newest first. */
    static List<Backtest> find(Statements in, String where, Object... values) throws SQLException {
        List<Backtest> found = new ArrayList<>();
        for (Backtest each :
                in.all("SELECT * FROM backtest WHERE " + where + " ORDER BY id DESC", RunTable::read, values)) {
            found.add(with(
                    each,
                    in.all(
                            SEEN,
                            row -> new Seen(row.getString("person"), Statements.instant(row, "seen_at")),
                            each.id())));
        }
        return found;
    }

    private static Backtest read(ResultSet row) throws SQLException {
        return new Backtest(
                row.getLong("id"),
                row.getLong("draft"),
                row.getInt("number"),
                row.getInt("revision"),
                row.getString("content_hash"),
                Statements.instant(row, "asked_at"),
                row.getString("asked_by"),
                new Population(
                        Population.Every.valueOf(row.getString("every")),
                        Statements.instant(row, "recorded_from"),
                        Statements.instant(row, "recorded_to"),
                        row.getInt("lines")),
                State.valueOf(row.getString("state")),
                Statements.instantOrNull(row, "ended_at"),
                row.getString("failure"),
                row.getObject("deals", Integer.class),
                row.getObject("parts", Integer.class),
                row.getInt("parts_done"),
                SumsJson.sums(row.getString("sums")),
                List.of());
    }

    private static Backtest with(Backtest it, List<Seen> seen) {
        return new Backtest(
                it.id(),
                it.draft(),
                it.number(),
                it.revision(),
                it.contentHash(),
                it.askedAt(),
                it.askedBy(),
                it.population(),
                it.state(),
                it.endedAt(),
                it.failure(),
                it.deals(),
                it.parts(),
                it.partsDone(),
                it.sums(),
                seen);
    }
}
