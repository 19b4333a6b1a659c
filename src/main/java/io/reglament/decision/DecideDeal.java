package io.reglament.decision;

import io.reglament.calendar.Interval;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.evaluation.Evaluation;
import io.reglament.evaluation.Evaluation.Run;
import io.reglament.evaluation.Findings;
import io.reglament.evaluation.History;
import io.reglament.evaluation.Rules;
import io.reglament.evaluation.Sentences;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Decides one deal: one run for each version that may bind something in it, each item kept from the version in force at its own binding
 * instant, all put together in the order of the contract (model 3.3). Pure: equal arguments give an equal decision.
 */
public final class DecideDeal {
    private final Evaluation evaluation;
    private final Rules rules;
    private final Sentences sentences;

    public DecideDeal(Rules rules, Sentences sentences) {
        this.evaluation = new Evaluation(rules);
        this.rules = rules;
        this.sentences = sentences;
    }

    /**
     * The answer, without an id.
     *
     * @param request with mode, evaluationTime and knowledgeTime filled in
     * @param history what the store knows, used where the request brings no violationHistory
     * @throws io.reglament.calendar.CalendarYearMissing when evaluationTime lies in a year that the calendar does not have
     * @throws UnknownVersion when the request pins a version that there is not
     */
    public Decision decide(
            DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions, History history) {
        return judge(request, calendar, versions).decision(history);
    }

    /** The same in two steps, for who has to read the history: what has to be read is known after the first. */
    public Judged judge(DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions) {
        Instant at = Objects.requireNonNull(request.evaluationTime());
        Instant knownAt = Objects.requireNonNull(request.knowledgeTime());
        calendar.hours(calendar.localDate(at));
        List<Run> runs = new ArrayList<>();
        Set<String> held = Set.of();
        for (Findings findings : inQuestion(request, versions, at)) {
            Run run = evaluation.run(
                    request.facts(), at, knownAt, calendar, findings, held, request.mode() == Mode.SIMULATION);
            runs.add(run);
            held = run.heldLimits();
        }
        return new Judged(request, calendar, versions, runs, rules, sentences);
    }

    private static List<Findings> inQuestion(DecisionRequest request, RegulationVersions versions, Instant at) {
        String dealId = request.facts().deal().dealId();
        String pinned = request.regulationVersion();
        if (pinned != null && request.mode() == Mode.SIMULATION) {
            Regulation version = versions.version(pinned).orElseThrow(() -> new UnknownVersion(pinned));
            return List.of(new Findings(dealId, version, new Interval(Instant.MIN, null), false));
        }
        List<Findings> all = new ArrayList<>();
        for (Regulation version : versions.overlapping(FirstInstant.of(request.facts(), at), at)) {
            Interval inForce = new Interval(
                    version.effectiveFrom(), versions.effectiveTo(version).orElse(null));
            all.add(new Findings(
                    dealId, version, inForce, version == versions.all().get(0)));
        }
        return all;
    }
}
