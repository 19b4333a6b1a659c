package io.reglament.evaluation;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DealFacts;
import io.reglament.deal.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Evaluates the facts of one deal under one version: selects, derives, lets the rules judge. Stateless. */
public final class Evaluation {
    private final Rules rules;

    public Evaluation(Rules rules) {
        this.rules = rules;
    }

    /**
     * One evaluation under the version of the findings.
     *
     * @param at evaluationTime
     * @param knownAt knowledgeTime
     * @param heldBefore owners whose contact limit an older version already holds
     * @param forecast whether an open deal is asked what it would pay if it were won now
     */
    public Run run(
            DealFacts told,
            Instant at,
            Instant knownAt,
            WorkingCalendar calendar,
            Findings findings,
            Set<String> heldBefore,
            boolean forecast) {
        Duration skew = Duration.ofSeconds(new Norms(findings).parameters(at).integer("clockSkewSeconds"));
        KnownDeal deal = new FactSelection(at, knownAt, skew, findings).select(told, calendar, forecast);
        Timeline time = new Timeline(deal, findings, false);
        ContactWork work = ContactWork.of(time, heldBefore);
        work.allDeadlines().forEach(findings::add);
        rules.judge(new DerivedFacts(new Situation(time), work, lateRecords(time, work, heldBefore)), findings);
        return new Run(findings, time, work.heldLimits());
    }

    /** What one run leaves behind for the merge over versions. */
    public record Run(Findings findings, Timeline time, Set<String> heldLimits) {}

    private static List<LateRecord> lateRecords(Timeline time, ContactWork work, Set<String> heldBefore) {
        List<NormalisedContact> late =
                time.contacts().stream().filter(NormalisedContact::late).toList();
        if (late.isEmpty()) {
            return List.of();
        }
        Findings unseen = new Findings(
                time.deal().dealId(),
                time.findings().regulation(),
                time.findings().inForce(),
                false);
        ContactWork believed = ContactWork.of(new Timeline(time.deal(), unseen, true), heldBefore);
        if (state(believed).equals(state(work))) {
            return List.of();
        }
        People.Addressee head =
                time.people().head(Role.HEAD_OF_SALES, time.deal().at());
        return late.stream().map(each -> new LateRecord(each, head)).toList();
    }

    private static Set<List<Object>> state(ContactWork work) {
        return work.allDeadlines().stream()
                .map(each -> List.<Object>of(each.kind(), each.subjectId(), each.startAt(), each.status()))
                .collect(Collectors.toSet());
    }
}
