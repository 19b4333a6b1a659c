package io.reglament.backtest.desk;

import io.reglament.backtest.ChangedDeal;
import io.reglament.backtest.ChangedFindings;
import io.reglament.backtest.Comparison;
import io.reglament.backtest.DraftInPlace;
import io.reglament.backtest.NotReplayed;
import io.reglament.backtest.RunningSums;
import io.reglament.backtest.json.AnswerDiff;
import io.reglament.calendar.CalendarYearMissing;
import io.reglament.decision.Decision;
import io.reglament.decision.UnknownVersion;
import io.reglament.decision.desk.DecisionInputs;
import io.reglament.decision.desk.Refusal;
import io.reglament.decision.desk.SecondLook;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.UnknownReference;
import io.reglament.regulation.RegulationVersions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Decides a deal under the law in force and under a draft in its place, with all else equal. */
final class TwoLaws {
    private static final Logger LOG = System.getLogger(TwoLaws.class.getName());

    private final SecondLook look;
    private final DraftInPlace draft;

    TwoLaws(SecondLook look, DraftInPlace draft) {
        this.look = look;
        this.draft = draft;
    }

    /** @param deal null where nothing of what is found changes */
    record Looked(
            String dealId,
            Comparison comparison,
            RunningSums.Difference difference,
            @Nullable ChangedDeal deal) {
        void addTo(RunningSums sums) {
            sums.add(dealId, comparison, difference, deal == null ? ChangedFindings.NONE : deal.findings());
        }
    }

    Looked at(Tried tried) {
        DecisionInputs inputs;
        Decision inForce;
        try {
            inputs = tried.inputs();
            inForce = look.decide(inputs);
        } catch (FaultyFacts | UnknownReference | UnknownVersion refused) {
            return notMade(tried, NotReplayed.FACTS_REFUSED);
        } catch (Refusal.OtherLaw other) {
            return notMade(tried, NotReplayed.OTHER_LAW);
        } catch (CalendarYearMissing missing) {
            return notMade(tried, NotReplayed.CALENDAR_YEAR_MISSING);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(tried, NotReplayed.FAILED, e);
        }
        try {
            return compared(tried, inputs, inForce);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(tried, NotReplayed.DRAFT_FAILED, e);
        }
    }

    private Looked compared(Tried tried, DecisionInputs inputs, Decision inForce) {
        RegulationVersions with =
                draft.among(inputs.versions(), inputs.request().branchId());
        Decision drafted = with == inputs.versions() ? inForce : look.decide(inputs.under(with));
        ZoneId zone = inputs.calendar().zone();
        Comparison.Made made =
                new Comparison.Made(inForce, drafted, tried.isAsRecorded(inForce, zone), draft.underBase(inForce));
        if (made.isSame()) {
            return new Looked(tried.dealId(), made, RunningSums.Difference.NONE, null);
        }
        AnswerDiff diff = AnswerDiff.of(inForce, drafted, zone);
        return diff.isEmpty()
                ? new Looked(tried.dealId(), made, RunningSums.Difference.WORDS, null)
                : new Looked(tried.dealId(), made, RunningSums.Difference.FINDINGS, changed(tried, made, diff));
    }

    private static ChangedDeal changed(Tried tried, Comparison.Made made, AnswerDiff diff) {
        return new ChangedDeal(
                tried.dealId(),
                tried.decisionId(),
                tried.line(),
                ChangedFindings.of(made.inForce(), made.draft()),
                diff.text(),
                diff.leftOut());
    }

    private static Looked failed(Tried tried, NotReplayed why, Throwable failure) {
        String which = tried.decisionId() == null ? "line " + tried.line() : "decision " + tried.decisionId();
        LOG.log(Level.WARNING, "A backtest cannot decide " + which + ": " + why, failure);
        return notMade(tried, why);
    }

    private static Looked notMade(Tried tried, NotReplayed why) {
        return new Looked(tried.dealId(), new Comparison.NotMade(why), RunningSums.Difference.NONE, null);
    }
}
