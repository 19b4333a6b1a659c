package io.reglament.backtest.desk;

import io.reglament.backtest.Backtest;
import io.reglament.backtest.BacktestRuns;
import io.reglament.backtest.BacktestRuns.Claim;
import io.reglament.backtest.BacktestRuns.PartResult;
import io.reglament.backtest.DraftInPlace;
import io.reglament.backtest.desk.TwoLaws.Looked;
import io.reglament.decision.desk.AdmissionControl;
import io.reglament.decision.desk.Deciders;
import io.reglament.decision.desk.SecondLook;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.draft.desk.DraftDesk;
import io.reglament.regulation.draft.desk.DraftedLaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Does the next part of whatever run there is, on the calling thread; deals are decided in their turn, behind those that somebody waits for. */
@ApplicationScoped
public class PartWork {
    /** Deals in a part: a second or two of work, so that little is lost with a replica. */
    static final int DEALS = 200;

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_EXTENSIONS = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 5;

    /** How many decisions that come later go first: each that somebody waits for. */
    private static final int BEHIND = 1_000;

    private final BacktestRuns runs;
    private final Cases cases;
    private final DraftDesk drafts;
    private final SecondLook look;
    private final AdmissionControl admission;
    private final Deciders deciders;
    private volatile boolean stopped;
    private volatile @Nullable Known last;

    PartWork(
            BacktestRuns runs,
            Cases cases,
            DraftDesk drafts,
            SecondLook look,
            AdmissionControl admission,
            Deciders deciders) {
        this.runs = runs;
        this.cases = cases;
        this.drafts = drafts;
        this.look = look;
        this.admission = admission;
        this.deciders = deciders;
    }

    /** A law that was read. */
    private record Known(long draft, int revision, DraftInPlace law) {}

    /** Plans a run or does a part; false when there was nothing to do. */
    public boolean next() {
        if (stopped) {
            return false;
        }
        Optional<Backtest> unplanned = runs.unplanned();
        if (unplanned.isPresent()) {
            Backtest run = unplanned.get();
            runs.plan(run.id(), cases.parts(run, DEALS));
            return true;
        }
        Optional<Claim> claim = runs.claim(LEASE);
        claim.ifPresent(this::work);
        return claim.isPresent();
    }

    /** What is under way is given back. */
    void stop() {
        stopped = true;
    }

    private void work(Claim claim) {
        long run = claim.run().id();
        if (claim.attempt() > MOST_TRIES) {
            runs.fail(
                    run,
                    "Part %d was begun %d times and never done."
                            .formatted(claim.part().number(), MOST_TRIES));
            return;
        }
        try {
            PartResult result = look(claim, new TwoLaws(look, law(claim.run())));
            if (result != null) {
                runs.finish(claim, result);
            }
        } catch (GateRefusal refused) {
            runs.fail(
                    run,
                    "The draft at revision %d does not hold the contract of the tables."
                            .formatted(claim.run().revision()));
        } catch (RuntimeException e) {
            runs.release(claim);
            throw e;
        }
    }

    /** Null where it is not ours any more. */
    private @Nullable PartResult look(Claim claim, TwoLaws laws) {
        PartSoFar part = new PartSoFar();
        long held = System.nanoTime();
        Cases.Pages pages = cases.of(claim.run(), claim.part());
        for (List<Tried> page = pages.next(); !page.isEmpty(); page = pages.next()) {
            for (Tried each : page) {
                if (stopped) {
                    runs.release(claim);
                    return null;
                }
                part.add(inTurn(laws, each));
                // Where others go first for long, a page may outlast the lease.
                if (System.nanoTime() - held > BETWEEN_EXTENSIONS.toNanos()) {
                    if (!runs.extend(claim, LEASE)) {
                        return null;
                    }
                    held = System.nanoTime();
                }
            }
        }
        return part.result();
    }

    private Looked inTurn(TwoLaws laws, Tried tried) {
        return admission
                .inTurn(tried.size(), () -> CompletableFuture.supplyAsync(() -> laws.at(tried), deciders.turn(BEHIND)))
                .join();
    }

    private DraftInPlace law(Backtest run) {
        Known known = last;
        if (known != null && known.draft == run.draft() && known.revision == run.revision()) {
            return known.law;
        }
        DraftedLaw drafted = drafts.one(run.draft()).orElseThrow();
        DraftInPlace law = new DraftInPlace(
                drafted.inPlaceOfBase(run.revision()), drafted.draft().branch());
        last = new Known(run.draft(), run.revision(), law);
        return law;
    }
}
