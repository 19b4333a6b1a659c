package io.reglament.backtest.desk;

import io.reglament.backtest.BacktestSums;
import io.reglament.backtest.DraftInPlace;
import io.reglament.backtest.RunningSums;
import io.reglament.decision.desk.DecisionInputs;
import io.reglament.history.StoredDecision;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.bundle.TestVersions.Cell;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Evaluations a second of a backtest over the 600 real deals, without the database, beside those of the judging loop alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class BacktestBenchmark {
    private static final int DEALS = 600;
    private static final int LAWS = 2;

    private final List<StoredDecision> deals = RecordedDeals.real();
    private final List<DecisionInputs> read =
            deals.stream().map(deal -> RecordedDeals.LOOK.inputs(deal.inputs())).toList();
    private final DraftInPlace unedited = new DraftInPlace(TestVersions.sr10With(), null);
    private final DraftInPlace stricter = new DraftInPlace(TestVersions.sr10With(
            new Cell("first-contact-deadline", "FCD-06_o1", "15", "10"),
            new Cell("contact-limit", "CL-04_o1", "5", "4")), null);

    /** As in the service: by default the engine would put every fact into words for a log that nobody keeps. */
    @Setup
    public void quiet() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /** Requests that were read before are decided, and nothing else. */
    @Benchmark
    @OperationsPerInvocation(DEALS)
    public void judgingLoop(Blackhole sink) {
        for (DecisionInputs each : read) {
            sink.consume(RecordedDeals.LOOK.decide(each));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DEALS * LAWS)
    public BacktestSums backtestOfAnUneditedDraft() {
        return run(unedited);
    }

    @Benchmark
    @OperationsPerInvocation(DEALS * LAWS)
    public BacktestSums backtest() {
        return run(stricter);
    }

    private BacktestSums run(DraftInPlace draft) {
        TwoLaws laws = new TwoLaws(RecordedDeals.LOOK, draft);
        RunningSums sums = new RunningSums();
        for (StoredDecision deal : deals) {
            laws.at(new Tried.Recorded(deal, RecordedDeals.LOOK)).addTo(sums);
        }
        return sums.sums();
    }
}
