package io.reglament.backtest.rest;

import io.reglament.backtest.Backtest;
import io.reglament.backtest.BacktestSums;
import io.reglament.backtest.NormKept;
import io.reglament.backtest.NotReplayed;
import io.reglament.backtest.Population;
import io.reglament.backtest.Population.Every;
import io.reglament.backtest.text.BacktestWords;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.Text;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A backtest as the API shows it: how it stands, what cannot be made again, and the sums of what is done. */
public record BacktestView(
        long draftId,
        int number,
        int revision,
        String contentHash,
        boolean draftHasMovedOn,
        Backtest.State state,
        Every every,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer lines,
        String askedBy,
        Instant askedAt,
        BacktestProgress progress,
        @Nullable Instant endedAt,
        @Nullable String failure,
        LostView notReplayable,
        SumsView sums,
        Text summary,
        List<BacktestReader> seenBy) {

    /** How far it is; deals and parts are absent until they are counted. */
    public record BacktestProgress(
            @Nullable Integer deals, @Nullable Integer parts, int partsDone, long dealsDone) {}

    /** Decisions that are not made again as they were. @param percent of all, with one digit, a decimal string */
    public record LostView(long decisions, String percent, List<LostReason> reasons) {}

    /** How many for this reason. @param compared whether the draft is compared with the law in force all the same */
    public record LostReason(NotReplayed reason, long decisions, boolean compared) {}

    /** What was counted. */
    public record SumsView(
            long deals,
            long decisions,
            long compared,
            long underBase,
            long changedDeals,
            long changedDecisions,
            long reworded,
            FoundView found,
            List<NormView> norms) {}

    /** Whether people keep a norm, in the last decision of each deal: by the law in force, and as the draft would have it. */
    public record NormView(DeadlineKind kind, KeptView inForce, KeptView draft) {
        private static List<NormView> all(SortedMap<String, NormKept> norms) {
            return norms.entrySet().stream()
                    .map(each -> new NormView(
                            DeadlineKind.valueOf(each.getKey()),
                            KeptView.of(
                                    each.getValue().inForceMet(),
                                    each.getValue().inForceMissed()),
                            KeptView.of(
                                    each.getValue().draftMet(), each.getValue().draftMissed())))
                    .toList();
        }
    }

    /** How often a norm was kept. @param percent of those that ended, with one digit, a decimal string; absent where none did */
    public record KeptView(long met, long missed, @Nullable String percent) {
        private static KeptView of(long met, long missed) {
            long all = met + missed;
            return new KeptView(
                    met,
                    missed,
                    all == 0 ? null : BacktestWords.percent(met, all).toPlainString());
        }
    }

    /** Who saw what came of it. */
    public record BacktestReader(String person, Instant at) {}

    /** A list as the API gives it. */
    public record BacktestPage(List<BacktestView> items) {}

    /** @param revision of the draft as it is now */
    static BacktestView of(Backtest run, int revision) {
        Population looked = run.population();
        boolean recorded = looked.every() != Every.LINE;
        BacktestSums sums = run.sums();
        return new BacktestView(
                run.draft(),
                run.number(),
                run.revision(),
                run.contentHash(),
                revision != run.revision(),
                run.state(),
                looked.every(),
                recorded ? looked.from() : null,
                recorded ? looked.to() : null,
                recorded ? null : looked.lines(),
                run.askedBy(),
                run.askedAt(),
                new BacktestProgress(run.deals(), run.parts(), run.partsDone(), sums.deals()),
                run.endedAt(),
                run.failure(),
                lost(sums),
                new SumsView(
                        sums.deals(),
                        sums.decisions(),
                        sums.compared(),
                        sums.underBase(),
                        sums.changedDeals(),
                        sums.changedDecisions(),
                        sums.reworded(),
                        FoundView.of(sums.findings()),
                        NormView.all(sums.norms())),
                BacktestWords.of(sums),
                run.seen().stream()
                        .map(each -> new BacktestReader(each.person(), each.at()))
                        .toList());
    }

    private static LostView lost(BacktestSums sums) {
        long lost = sums.notReplayable();
        return new LostView(
                lost,
                BacktestWords.percent(lost, sums.decisions()).toPlainString(),
                sums.notReplayed().entrySet().stream()
                        .map(each -> new LostReason(
                                each.getKey(), each.getValue(), each.getKey().isCompared()))
                        .toList());
    }
}
