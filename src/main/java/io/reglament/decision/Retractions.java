package io.reglament.decision;

import io.reglament.deal.DealFacts;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.finding.Deadline;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Violations of this deal that the facts no longer show (R-FACT-06), only where every group that the rule reads is known (decided 24). */
public final class Retractions {
    private Retractions() {}

    static List<Retraction> of(
            DealFacts facts,
            Collection<PriorViolation> before,
            List<Violation> found,
            Collection<Deadline> deadlines,
            Instant at) {
        ChangedFacts changed = new ChangedFacts(facts, deadlines);
        Set<String> keys = found.stream().map(Violation::key).collect(Collectors.toSet());
        return before.stream()
                .filter(each -> each.state() == ViolationState.OPEN || each.state() == ViolationState.CONFIRMED)
                .filter(each -> !keys.contains(each.key()) && canTell(facts, each, at))
                .map(each -> new Retraction(each.key(), "NO_LONGER_FOUND", changed.of(each)))
                .distinct()
                .sorted(Comparator.comparing(Retraction::key))
                .toList();
    }

    /** Whether an evaluation of these facts at this instant that does not find the violation says that it is none: silence says nothing. */
    public static boolean canTell(DealFacts facts, PriorViolation violation, Instant at) {
        return isOf(facts.deal().dealId(), violation)
                && !violation.violatedAt().isAfter(at)
                && ReadGroups.known(facts, violation.code(), isOfADocument(facts, violation));
    }

    /** The key is {@code code|dealId|subjectId|anchorAt}; ids may hold any character, so the parts are compared, not split. */
    private static boolean isOf(String dealId, PriorViolation violation) {
        return violation.key().startsWith(violation.code() + "|" + dealId + "|");
    }

    private static boolean isOfADocument(DealFacts facts, PriorViolation violation) {
        String start = violation.code() + "|" + facts.deal().dealId() + "|";
        return facts.documents() != null
                && facts.documents().stream()
                        .map(each -> start + each.documentId())
                        .anyMatch(id -> violation.key().startsWith(id + "/")
                                || violation.key().startsWith(id + "|"));
    }
}
