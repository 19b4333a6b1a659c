package io.reglament.reevaluation.rest;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.decision.desk.Refusal;
import io.reglament.fault.FaultyFacts;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.reevaluation.desk.Reevaluation;
import io.reglament.reevaluation.rest.ReevaluationLine.DealReevaluated;
import io.reglament.reevaluation.rest.ReevaluationLine.ReevaluationSums;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Goes through the deals on record, some at a time. */
@ApplicationScoped
class RecordedDeals {
    private static final Logger LOG = Logger.getLogger(RecordedDeals.class);
    private static final int PAGE = 200;
    /** Who hears nothing for minutes hangs up. */
    private static final int SIGN_OF_LIFE = 5_000;

    private final HistoryOfDecisions decisions;
    private final Reevaluation reevaluation;

    RecordedDeals(HistoryOfDecisions decisions, Reevaluation reevaluation) {
        this.decisions = decisions;
        this.reevaluation = reevaluation;
    }

    /** Where the lines go. */
    interface Lines {
        void add(ReevaluationLine line) throws IOException;
    }

    void each(@Nullable Instant from, @Nullable Instant to, Lines lines) throws IOException {
        ReevaluationSums sums = ReevaluationSums.NONE;
        List<String> page = decisions.deals(from, to, null, PAGE);
        while (!page.isEmpty()) {
            for (String dealId : page) {
                DealReevaluated deal = again(dealId);
                ReevaluationSums more = sums.with(deal);
                if (more.changed() > sums.changed() || deal.failed() != null) {
                    lines.add(ReevaluationLine.of(deal));
                }
                sums = more;
                if (sums.deals() % SIGN_OF_LIFE == 0) {
                    lines.add(ReevaluationLine.soFar(sums));
                }
            }
            page = decisions.deals(from, to, page.get(page.size() - 1), PAGE);
        }
        lines.add(ReevaluationLine.last(sums));
    }

    /** One that cannot be decided again, as after a change of what is refused, is named and hides no other. */
    private DealReevaluated again(String dealId) {
        try {
            return DealReevaluated.of(dealId, reevaluation.of(dealId));
        } catch (FaultyFacts refused) {
            return DealReevaluated.failed(
                    dealId,
                    refused.faults().stream()
                            .map(fault -> fault.pointer() + " " + fault.code())
                            .collect(Collectors.joining(", ", "this build refuses its facts: ", "")));
        } catch (CalendarYearMissing | Refusal known) {
            return DealReevaluated.failed(dealId, String.valueOf(known.getMessage()));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Deal %s cannot be decided again", dealId);
            return DealReevaluated.failed(dealId, "it cannot be decided again; the log says why");
        }
    }
}
