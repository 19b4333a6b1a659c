package io.reglament.evaluation;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DealFacts;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.FactSelection;
import io.reglament.evaluation.timeline.KnownDeal;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Findings;
import io.reglament.finding.Notes;
import io.reglament.finding.VersionInForce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Evaluates the facts of one deal under one version: selects, derives, lets the rules judge. Stateless. */
public final class Evaluation {
    private final Rules rules;

    public Evaluation(Rules rules) {
        this.rules = rules;
    }

    /**
     * What a run looks at.
     *
     * @param at evaluationTime
     * @param knownAt knowledgeTime
     * @param skew how far ahead of ours a caller's clock may be
     * @param live whether the facts are known now, not looked back at
     * @param forecast whether an open deal is asked what it would pay if it were won now
     */
    public record View(
            Instant at, Instant knownAt, WorkingCalendar calendar, Duration skew, boolean live, boolean forecast) {}

    /** What one run leaves behind for the merge over versions. */
    public record Run(Findings findings, Timeline time, List<ExhaustedLimit> heldLimits) {}

    /** One evaluation under one version. @param held contact limits that an older version reached while it was in force */
    public Run run(DealFacts known, View view, VersionInForce version, List<ExhaustedLimit> held) {
        Notes selection = new Notes();
        KnownDeal deal = new FactSelection(view.at(), view.knownAt(), view.skew(), view.live(), selection)
                .select(known, view.calendar(), view.forecast());
        Timeline time = new Timeline(deal, version, false);
        DerivedFacts facts = DerivedFacts.of(time, held);
        Findings findings = new Findings(deal.dealId(), version);
        findings.take(selection);
        facts.families().forEach(family -> family.allDeadlines().forEach(findings::add));
        facts.clientWork().limits().tallies().forEach(findings::add);
        rules.judge(facts, findings);
        facts.families().forEach(family -> findings.take(family.notes()));
        findings.take(time.notes());
        return new Run(
                findings,
                time,
                facts.clientWork().limits().reachedBefore(version.inForce().to()));
    }
}
