package io.reglament.backtest.desk;

import io.reglament.backtest.Backtest;
import io.reglament.backtest.BacktestRuns;
import io.reglament.backtest.BacktestRuns.Line;
import io.reglament.backtest.BacktestRuns.NewRun;
import io.reglament.backtest.Population;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.draft.desk.DraftedLaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes backtests in, cancels and resumes them. */
@ApplicationScoped
public class BacktestDesk {
    private static final Instant FIRST = Instant.EPOCH;

    private final BacktestRuns runs;
    private final BacktestThreads threads;
    private final Clock clock;

    BacktestDesk(BacktestRuns runs, BacktestThreads threads, Clock clock) {
        this.runs = runs;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Begins a run over recorded decisions, of the draft as it is now.
     *
     * @param from recorded at this instant or later; null for the first ones
     * @param to recorded before this instant; null for now, which a later one means too
     * @return empty where one of the draft is live
     * @throws FaultyFacts when it begins where the record ends
     * @throws io.reglament.regulation.dmn.GateRefusal when the draft does not hold the contract of the tables
     */
    public Optional<Backtest> overTheRecord(
            DraftedLaw law, @Nullable Instant from, @Nullable Instant to, Population.Every every, String by) {
        Instant now = now();
        Instant end = to == null || to.isAfter(now) ? now : to;
        if (from != null && !from.isBefore(end)) {
            throw new FaultyFacts(List.of(
                    Fault.of("/from", FaultCode.CONTRADICTION, "lies ahead: nothing is recorded from then on yet")));
        }
        Population looked = new Population(every, Objects.requireNonNullElse(from, FIRST), end, 0);
        return ask(law, looked, List.of(), now, by);
    }

    /** The same over uploaded requests, each of them. */
    public Optional<Backtest> over(List<Line> lines, DraftedLaw law, String by) {
        Instant now = now();
        return ask(law, new Population(Population.Every.LINE, FIRST, now, lines.size()), lines, now, by);
    }

    private Optional<Backtest> ask(DraftedLaw law, Population looked, List<Line> lines, Instant now, String by) {
        int revision = law.draft().revision();
        // One that cannot decide is refused now, and not in the background.
        law.inPlaceOfBase(revision);
        NewRun run = new NewRun(law.draft().id(), revision, law.contentHash(revision), now, by, looked, lines);
        Optional<Backtest> begun = runs.ask(run);
        threads.wake();
        return begun;
    }

    /** False where it is not live any more. */
    public boolean cancel(Backtest run) {
        return runs.cancel(run.id());
    }

    /** False where it is neither cancelled nor failed, or another one of the draft is live. */
    public boolean resume(Backtest run) {
        boolean resumed = runs.resume(run.id());
        threads.wake();
        return resumed;
    }

    /** As fine as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
