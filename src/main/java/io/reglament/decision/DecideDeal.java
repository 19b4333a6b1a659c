package io.reglament.decision;

import io.reglament.calendar.Interval;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.evaluation.Evaluation;
import io.reglament.evaluation.Evaluation.Run;
import io.reglament.evaluation.Evaluation.View;
import io.reglament.evaluation.Rules;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.finding.Sentences;
import io.reglament.finding.VersionInForce;
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
            DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions, PriorViolations history) {
        return judge(request, calendar, versions).decision(history);
    }

    /** The same in two steps, for who has to read the history: what has to be read is known after the first. */
    public VersionRuns judge(DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions) {
        VersionRuns whole = judged(request, calendar, versions);
        Set<String> incomplete = request.incompleteGroups();
        return incomplete.isEmpty()
                ? whole
                : whole.beside(judged(request.with(null, request.facts().without(incomplete)), calendar, versions));
    }

    private VersionRuns judged(DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions) {
        Instant at = Objects.requireNonNull(request.evaluationTime());
        Instant knownAt = Objects.requireNonNull(request.knowledgeTime());
        calendar.hours(calendar.localDate(at));
        boolean live = request.mode() == null || request.mode() == Mode.LIVE;
        View view = new View(at, knownAt, calendar, versions.clockSkew(), live, request.mode() == Mode.SIMULATION);
        List<Run> runs = new ArrayList<>();
        List<ExhaustedLimit> held = List.of();
        for (VersionInForce version : inQuestion(request, versions, at)) {
            Run run = evaluation.run(request.facts(), view, version, held);
            runs.add(run);
            held = run.heldLimits();
        }
        return new VersionRuns(request, calendar, versions, runs, rules, sentences);
    }

    private static List<VersionInForce> inQuestion(DecisionRequest request, RegulationVersions versions, Instant at) {
        String pinned = request.regulationVersion();
        if (pinned != null && request.mode() == Mode.SIMULATION) {
            Regulation version = versions.version(pinned).orElseThrow(() -> new UnknownVersion(pinned));
            return List.of(new VersionInForce(version, new Interval(Instant.MIN, null), false));
        }
        List<VersionInForce> all = new ArrayList<>();
        for (Regulation version : versions.overlapping(FirstInstant.of(request.facts(), at), at)) {
            Interval inForce = new Interval(
                    version.effectiveFrom(), versions.effectiveTo(version).orElse(null));
            all.add(new VersionInForce(
                    version, inForce, version == versions.all().get(0)));
        }
        return all;
    }
}
