package io.reglament.backtest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps runs, shared by all replicas: a part is done by one of them at a time, and counted once. */
public interface BacktestRuns {
    /** @param lines of an upload, in their order; empty where recorded decisions are looked at */
    record NewRun(
            long draft,
            int revision,
            String contentHash,
            Instant askedAt,
            String askedBy,
            Population population,
            List<Line> lines) {}

    /** An uploaded request. @param number counted from 1 */
    record Line(int number, String dealId, byte[] request) {}

    /** The deals of a part, by id: after one, up to another one and with it, in the order of the database. */
    record Part(int number, String afterDeal, String lastDeal, int deals) {}

    /** A part that somebody may work on until its lease ends. @param attempt which one it is, from 1 */
    record Claim(Backtest run, Part part, UUID token, int attempt) {}

    /** What came of a part. @param unlisted changed decisions that are not listed, beyond the most */
    record PartResult(BacktestSums sums, List<ChangedDeal> changed, int unlisted) {}

    /** Where a changed deal stands in its run. */
    record Place(int part, int number) {}

    /** A changed deal as it is listed. */
    record Listed(Place place, ChangedDeal deal) {}

    /** Some changed deals of a run, and how many more it has than it lists. */
    record Listing(List<Listed> deals, int unlisted) {}

    /** Begins a run; empty where one of the draft is live. */
    Optional<Backtest> ask(NewRun run);

    Optional<Backtest> one(long draft, int number);

    /** The runs of a draft, the newest first. */
    List<Backtest> of(long draft);

    /** The live run of a draft. */
    Optional<Backtest> live(long draft);

    /** False where it is not live any more. */
    boolean cancel(long run);

    /** Goes on with a cancelled or failed run; false where it is neither, or another one of the draft is live. */
    boolean resume(long run);

    /** It cannot go on. */
    void fail(long run, String why);

    /** Notes that a person has seen a finished run. */
    void see(long run, String person);

    /** A run that nobody has cut into parts. */
    Optional<Backtest> unplanned();

    /** Sets the parts of a run; nothing where somebody else did. */
    void plan(long run, List<Part> parts);

    /** The next part that nobody holds. */
    Optional<Claim> claim(Duration lease);

    /** Holds it longer; false where it is not held any more, or the run is not running. */
    boolean extend(Claim claim, Duration lease);

    /** Gives a part back undone. */
    void release(Claim claim);

    /** Counts a part once and for all; false where it is not held any more, or the run is not running. */
    boolean finish(Claim claim, PartResult result);

    /** The deals among the lines of an upload, ascending, as {@link io.reglament.history.HistoryOfDecisions#deals}. */
    List<String> deals(long run, @Nullable String after, int limit);

    /** The next lines of a part of an upload, by deal and number. */
    List<Line> lines(long run, Part part, @Nullable Line after, int limit);

    /** Changed deals after a place, in the order of their ids. */
    Listing changed(long run, @Nullable Place after, int limit);
}
