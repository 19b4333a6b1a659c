package io.reglament.decision.trial;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** A version decides what all cases tell, to the bytes of the answer: what would be 500 later is found before it is law. */
@ApplicationScoped
class ShippedCases implements Trial {
    /** Enough to see what is wrong. */
    private static final int MOST = 5;

    private final DecideDeal decideDeal;
    private final WorkingCalendar usual = CalendarJson.ruMsk().workingCalendar();

    ShippedCases(DecideDeal decideDeal) {
        this.decideDeal = decideDeal;
    }

    @Override
    public List<String> failures(Regulation candidate) {
        RegulationVersions law = new RegulationVersions(List.of(candidate));
        List<String> failures = new ArrayList<>();
        for (TrialDeal deal : TrialDeal.all()) {
            if (failures.size() == MOST) {
                break;
            }
            try {
                decide(deal.under(candidate.version()), law);
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(deal.name() + ": " + e.getClass().getSimpleName());
            }
        }
        return failures;
    }

    private void decide(DecisionRequest request, RegulationVersions law) {
        WorkingCalendar calendar = request.calendar() == null ? usual : StoredJson.calendar(request.calendar());
        AnswerJson.bytes(decideDeal.decide(request, calendar, law, PriorViolations.NONE), calendar.zone());
    }
}
