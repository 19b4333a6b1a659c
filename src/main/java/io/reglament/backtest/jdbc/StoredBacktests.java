package io.reglament.backtest.jdbc;

import io.reglament.backtest.Backtest;
import io.reglament.backtest.BacktestRuns;
import io.reglament.backtest.BacktestSums;
import io.reglament.backtest.json.SumsJson;
import io.reglament.regulation.release.TriedEffect;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs in the database. Who counts a part locks its run first, so that sums are added one after the other. */
@ApplicationScoped
class StoredBacktests implements BacktestRuns, TriedEffect {
    private static final String LIVE = "state IN ('QUEUED', 'RUNNING')";
    private static final String END =
            "UPDATE backtest SET state = ?, failure = ?, ended_at = now() WHERE id = ? AND " + LIVE;
    private static final String GIVE_UP =
            "UPDATE backtest_part SET claim = NULL, lease_until = NULL, tries = 0 WHERE run = ? AND done_at IS NULL";
    private static final String RESUME = """
            UPDATE backtest SET state = CASE WHEN parts IS NULL THEN 'QUEUED' ELSE 'RUNNING' END, failure = NULL, ended_at = NULL
            WHERE id = ? AND state IN ('CANCELLED', 'FAILED')""";
    private static final String PLAN = """
            UPDATE backtest SET parts = ?, deals = ?, state = CASE WHEN ? = 0 THEN 'FINISHED' ELSE 'RUNNING' END,
                ended_at = CASE WHEN ? = 0 THEN now() END
            WHERE id = ? AND state = 'QUEUED'""";
    private static final String COUNT = """
            UPDATE backtest SET sums = ?, parts_done = parts_done + 1,
                state = CASE WHEN parts_done + 1 = parts THEN 'FINISHED' ELSE state END,
                ended_at = CASE WHEN parts_done + 1 = parts THEN now() END
            WHERE id = ?""";
    /** Facts of an upload are kept no longer than they are needed. */
    private static final String FORGET = """
            DELETE FROM backtest_line AS line USING backtest
            WHERE backtest.id = ? AND line.run = backtest.id AND backtest.state = 'FINISHED'""";

    private static final String SEE = """
            INSERT INTO backtest_seen (run, person, seen_at)
            SELECT id, ?, now() FROM backtest WHERE id = ? AND state = 'FINISHED' AND asked_by <> ?
            ON CONFLICT DO NOTHING""";
    private static final String DEALS = """
            SELECT deal_id FROM backtest_line WHERE run = ? AND deal_id > ? GROUP BY deal_id ORDER BY deal_id LIMIT ?""";
    private static final String LINES = """
            SELECT line, deal_id, request FROM backtest_line
            WHERE run = ? AND deal_id > ? AND deal_id <= ? AND (deal_id, line) > (?, ?) ORDER BY deal_id, line LIMIT ?""";
    /** An upload is whatever its sender chose to send, so that only a run over the record shows an effect. */
    /** A run over a time without decisions shows nothing, unless there are none at all. */
    private static final String TRIED = """
            draft = ? AND revision = ? AND state = 'FINISHED' AND every <> 'LINE'
            AND (deals > 0 OR NOT EXISTS (SELECT FROM decision_event))""";

    private static final String SEEN = "SELECT 1 FROM backtest WHERE " + TRIED + """
             AND (asked_by = ? OR EXISTS (SELECT FROM backtest_seen AS seen WHERE seen.run = backtest.id AND seen.person = ?))""";
    private static final int TRIES = 3;

    private final Database database;

    StoredBacktests(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Backtest> ask(NewRun run) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return Optional.of(database.in(in -> RunTable.add(in, run)));
            } catch (Database.Taken taken) {
                // Either one is live, or another one took the number at this moment.
                if (live(run.draft()).isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Backtest> one(long draft, int number) {
        return first("draft = ? AND number = ?", draft, number);
    }

    @Override
    public List<Backtest> of(long draft) {
        return database.in(in -> RunTable.find(in, "draft = ?", draft));
    }

    @Override
    public Optional<Backtest> live(long draft) {
        return first("draft = ? AND " + LIVE, draft);
    }

    @Override
    public boolean cancel(long run) {
        return end(run, Backtest.State.CANCELLED, null);
    }

    @Override
    public void fail(long run, String why) {
        end(run, Backtest.State.FAILED, why);
    }

    private boolean end(long run, Backtest.State state, @Nullable String why) {
        return database.in(in -> {
            boolean ended = in.change(END, state.name(), why, run) == 1;
            if (ended) {
                in.change(GIVE_UP, run);
            }
            return ended;
        });
    }

    @Override
    public boolean resume(long run) {
        try {
            return database.in(in -> {
                boolean resumed = in.change(RESUME, run) == 1;
                if (resumed) {
                    in.change(GIVE_UP, run);
                }
                return resumed;
            });
        } catch (Database.Taken anotherIsLive) {
            return false;
        }
    }

    @Override
    public void see(long run, String person) {
        database.in(in -> in.change(SEE, person, run, person));
    }

    @Override
    public Optional<Backtest> unplanned() {
        return first("state = 'QUEUED'");
    }

    @Override
    public void plan(long run, List<Part> parts) {
        int deals = parts.stream().mapToInt(Part::deals).sum();
        database.in(in -> {
            boolean ours = in.change(PLAN, parts.size(), deals, parts.size(), parts.size(), run) == 1;
            if (ours) {
                PartTable.add(in, run, parts);
            }
            return ours;
        });
    }

    @Override
    public Optional<Claim> claim(Duration lease) {
        return database.in(in -> PartTable.claim(in, lease));
    }

    @Override
    public boolean extend(Claim claim, Duration lease) {
        return database.in(in -> PartTable.extend(in, claim, lease));
    }

    @Override
    public void release(Claim claim) {
        database.in(in -> PartTable.release(in, claim));
    }

    @Override
    public boolean finish(Claim claim, PartResult result) {
        long run = claim.run().id();
        return database.in(in -> {
            List<BacktestSums> before = in.all(
                    "SELECT sums FROM backtest WHERE id = ? AND state = 'RUNNING' FOR UPDATE",
                    row -> SumsJson.sums(row.getString("sums")),
                    run);
            if (before.isEmpty() || !PartTable.finish(in, claim, result)) {
                return false;
            }
            in.change(COUNT, SumsJson.write(before.get(0).plus(result.sums())), run);
            in.change(FORGET, run);
            return true;
        });
    }

    @Override
    public List<String> deals(long run, @Nullable String after, int limit) {
        return database.in(in ->
                in.all(DEALS, row -> row.getString("deal_id"), run, Objects.requireNonNullElse(after, ""), limit));
    }

    @Override
    public List<Line> lines(long run, Part part, @Nullable Line after, int limit) {
        return database.in(in -> in.all(
                LINES,
                StoredBacktests::line,
                run,
                part.afterDeal(),
                part.lastDeal(),
                after == null ? "" : after.dealId(),
                after == null ? 0 : after.number(),
                limit));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getInt("line"), row.getString("deal_id"), row.getBytes("request"));
    }

    @Override
    public Listing changed(long run, @Nullable Place after, int limit) {
        return database.in(in -> new Listing(
                PartTable.deals(in, run, after, limit),
                in.all("SELECT coalesce(sum(unlisted), 0) FROM backtest_part WHERE run = ?", row -> row.getInt(1), run)
                        .get(0)));
    }

    @Override
    public boolean isTried(long draft, int revision) {
        return first(TRIED, draft, revision).isPresent();
    }

    @Override
    public boolean isSeen(long draft, int revision, String person) {
        return database.in(in ->
                !in.all(SEEN, row -> true, draft, revision, person, person).isEmpty());
    }

    private Optional<Backtest> first(String where, Object... values) {
        return database.in(in -> RunTable.find(in, where, values)).stream().findFirst();
    }
}
