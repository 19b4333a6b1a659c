package io.reglament.backtest.jdbc;

import io.reglament.backtest.BacktestRuns.Claim;
import io.reglament.backtest.BacktestRuns.Listed;
import io.reglament.backtest.BacktestRuns.Part;
import io.reglament.backtest.BacktestRuns.PartResult;
import io.reglament.backtest.BacktestRuns.Place;
import io.reglament.backtest.ChangedDeal;
import io.reglament.backtest.json.SumsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of parts and of the deals that change in them. */
final class PartTable {
    private static final String ADD =
            "INSERT INTO backtest_part (run, part, after_deal, last_deal, deals) VALUES (?, ?, ?, ?, ?)";
    private static final String LEASE = "lease_until = now() + ? * interval '1 millisecond'";
    private static final String CLAIM = """
            UPDATE backtest_part SET claim = ?, tries = tries + 1, %s
            WHERE (run, part) = (
                SELECT part.run, part.part FROM backtest_part AS part JOIN backtest AS run ON run.id = part.run
                WHERE run.state = 'RUNNING' AND part.done_at IS NULL AND (part.lease_until IS NULL OR part.lease_until <= now())
                ORDER BY part.run, part.part LIMIT 1 FOR UPDATE OF part SKIP LOCKED)
            RETURNING run, part, after_deal, last_deal, deals, tries""".formatted(LEASE);
    private static final String HELD = " WHERE run = ? AND part = ? AND claim = ? AND done_at IS NULL";
    private static final String EXTEND = "UPDATE backtest_part SET " + LEASE + HELD
            + " AND EXISTS (SELECT FROM backtest WHERE id = backtest_part.run AND state = 'RUNNING')";
    private static final String RELEASE = "UPDATE backtest_part SET claim = NULL, lease_until = NULL" + HELD;
    private static final String FINISH = "UPDATE backtest_part SET done_at = now(), unlisted = ?" + HELD;
    private static final String ADD_DEAL = """
            INSERT INTO backtest_deal (run, part, number, deal_id, decision_id, line, findings, diff, left_out)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DEALS = """
            SELECT part, number, deal_id, decision_id, line, findings, diff, left_out FROM backtest_deal
            WHERE run = ? AND (part, number) > (?, ?) ORDER BY part, number LIMIT ?""";

    private PartTable() {}

    static void add(Statements in, long run, List<Part> parts) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        parts.forEach(
                part -> rows.add(new Object[] {run, part.number(), part.afterDeal(), part.lastDeal(), part.deals()}));
        in.each(ADD, rows);
    }

    static Optional<Claim> claim(Statements in, Duration lease) throws SQLException {
        UUID token = UUID.randomUUID();
        for (Taken taken : in.all(CLAIM, PartTable::taken, token, lease.toMillis())) {
            return Optional.of(
                    new Claim(RunTable.find(in, "id = ?", taken.run()).get(0), taken.part(), token, taken.tries()));
        }
        return Optional.empty();
    }

    private record Taken(long run, Part part, int tries) {}

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getLong("run"),
                new Part(
                        row.getInt("part"),
                        row.getString("after_deal"),
                        row.getString("last_deal"),
                        row.getInt("deals")),
                row.getInt("tries"));
    }

    static boolean extend(Statements in, Claim claim, Duration lease) throws SQLException {
        return in.change(
                        EXTEND, lease.toMillis(), claim.run().id(), claim.part().number(), claim.token())
                == 1;
    }

    static int release(Statements in, Claim claim) throws SQLException {
        return in.change(RELEASE, claim.run().id(), claim.part().number(), claim.token());
    }

    /** False where it is not held any more. */
    static boolean finish(Statements in, Claim claim, PartResult result) throws SQLException {
        long run = claim.run().id();
        int part = claim.part().number();
        if (in.change(FINISH, result.unlisted(), run, part, claim.token()) == 0) {
            return false;
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ChangedDeal deal : result.changed()) {
            rows.add(new @Nullable Object[] {
                run,
                part,
                rows.size() + 1,
                deal.dealId(),
                deal.decisionId(),
                deal.line(),
                SumsJson.write(deal.findings()),
                deal.diff(),
                deal.leftOut()
            });
        }
        in.each(ADD_DEAL, rows);
        return true;
    }

    static List<Listed> deals(Statements in, long run, @Nullable Place after, int limit) throws SQLException {
        return in.all(
                DEALS,
                PartTable::listed,
                run,
                after == null ? 0 : after.part(),
                after == null ? 0 : after.number(),
                limit);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                new Place(row.getInt("part"), row.getInt("number")),
                new ChangedDeal(
                        row.getString("deal_id"),
                        row.getObject("decision_id", UUID.class),
                        row.getObject("line", Integer.class),
                        SumsJson.findings(row.getString("findings")),
                        row.getString("diff"),
                        row.getInt("left_out")));
    }
}
