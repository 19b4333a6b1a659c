package io.reglament.backtest.desk;

import io.reglament.backtest.Backtest;
import io.reglament.backtest.BacktestRuns;
import io.reglament.backtest.BacktestRuns.Line;
import io.reglament.backtest.BacktestRuns.Part;
import io.reglament.backtest.Population;
import io.reglament.backtest.Population.Every;
import io.reglament.decision.desk.FirstLook;
import io.reglament.decision.desk.SecondLook;
import io.reglament.history.DealSlice;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.history.StoredDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run looks at, from the record's own reader or from what was uploaded. */
@ApplicationScoped
class Cases {
    private static final int PAGE = 50;

    private final HistoryOfDecisions record;
    private final BacktestRuns runs;
    private final SecondLook again;
    private final FirstLook first;

    Cases(HistoryOfDecisions record, BacktestRuns runs, SecondLook again, FirstLook first) {
        this.record = record;
        this.runs = runs;
        this.again = again;
        this.first = first;
    }

    /** Cuts a run into parts of at most as many deals. */
    List<Part> parts(Backtest run, int most) {
        List<Part> parts = new ArrayList<>();
        String after = "";
        for (List<String> deals = deals(run, after, most); !deals.isEmpty(); deals = deals(run, after, most)) {
            String last = deals.get(deals.size() - 1);
            parts.add(new Part(parts.size() + 1, after, last, deals.size()));
            after = last;
        }
        return parts;
    }

    private List<String> deals(Backtest run, String after, int most) {
        Population looked = run.population();
        return looked.every() == Every.LINE
                ? runs.deals(run.id(), after, most)
                : record.deals(looked.from(), looked.to(), after, most);
    }

    /** The decisions of a part, page by page; an empty page is the last. */
    Pages of(Backtest run, Part part) {
        return run.population().every() == Every.LINE ? new OfLines(run, part) : new OfRecord(run, part);
    }

    /** Where the pages come from. */
    interface Pages {
        List<Tried> next();
    }

    private final class OfRecord implements Pages {
        private final DealSlice slice;
        private @Nullable StoredDecision last;

        OfRecord(Backtest run, Part part) {
            Population looked = run.population();
            slice = new DealSlice(
                    looked.from(), looked.to(), part.afterDeal(), part.lastDeal(), looked.every() == Every.DEAL);
        }

        @Override
        public List<Tried> next() {
            List<StoredDecision> page = record.read(slice, last, PAGE);
            if (!page.isEmpty()) {
                last = page.get(page.size() - 1);
            }
            return page.stream()
                    .<Tried>map(each -> new Tried.Recorded(each, again))
                    .toList();
        }
    }

    private final class OfLines implements Pages {
        private final Backtest run;
        private final Part part;
        private @Nullable Line last;

        OfLines(Backtest run, Part part) {
            this.run = run;
            this.part = part;
        }

        @Override
        public List<Tried> next() {
            List<Line> page = runs.lines(run.id(), part, last, PAGE);
            if (!page.isEmpty()) {
                last = page.get(page.size() - 1);
            }
            return page.stream()
                    .<Tried>map(each -> new Tried.Uploaded(each, run.askedAt(), first))
                    .toList();
        }
    }
}
