package io.reglament.decision;

import io.reglament.deal.DealFacts;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Violations of this deal that the facts no longer show (R-FACT-06), only where every group that the rule reads is told (decided 24). */
final class Retractions {
    private Retractions() {}

    static List<Retraction> of(DealFacts facts, Collection<PriorViolation> before, List<Violation> found, Instant at) {
        Set<String> keys = found.stream().map(Violation::key).collect(Collectors.toSet());
        return before.stream()
                .filter(each -> each.state() == ViolationState.OPEN || each.state() == ViolationState.CONFIRMED)
                .filter(each -> isOf(facts.deal().dealId(), each))
                .filter(each -> !keys.contains(each.key()) && !each.violatedAt().isAfter(at))
                .filter(each -> ReadGroups.told(facts, each.code(), isOfADocument(facts, each)))
                .map(each -> new Retraction(each.key(), "NO_LONGER_FOUND"))
                .distinct()
                .sorted(Comparator.comparing(Retraction::key))
                .toList();
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
