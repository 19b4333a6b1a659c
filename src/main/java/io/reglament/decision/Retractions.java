package io.reglament.decision;

import io.reglament.deal.DealFacts;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Violations of this deal that the facts no longer show (R-FACT-06), only where every group that the rule reads is told (decided 24). */
final class Retractions {
    private static final List<Function<DealFacts, @Nullable Object>> CONTACT_WORK =
            List.of(DealFacts::stageHistory, DealFacts::ownerships, DealFacts::contacts);
    private static final List<Function<DealFacts, @Nullable Object>> HOLDS =
            List.of(DealFacts::stageHistory, DealFacts::ownerships);
    private static final List<Function<DealFacts, @Nullable Object>> PAPERS = List.of(DealFacts::documents);
    private static final List<Function<DealFacts, @Nullable Object>> ORDERS = List.of(DealFacts::orders);

    private static final Map<String, List<Function<DealFacts, @Nullable Object>>> READ_BY = Map.ofEntries(
            Map.entry("ASSIGNMENT_OVERDUE", HOLDS),
            Map.entry("STAGE_SKIPPED", List.of(DealFacts::stageHistory, DealFacts::client)),
            Map.entry("STAGE_REGRESS_UNJUSTIFIED", List.of(DealFacts::stageHistory, DealFacts::approvals)),
            Map.entry("STAGE_EXIT_EVIDENCE_MISSING", List.of(DealFacts::stageHistory, DealFacts::client)),
            Map.entry("PAUSE_EXPIRED", List.of(DealFacts::pauses)),
            Map.entry("PAUSE_NOT_APPROVED", List.of(DealFacts::pauses)),
            Map.entry("STEP_SKIPPED", PAPERS),
            Map.entry("STEP_OVERDUE", PAPERS),
            Map.entry("DOCUMENT_ATTRIBUTE_MISSING", PAPERS),
            Map.entry("DOCUMENT_OVERDUE", PAPERS),
            Map.entry("DOCUMENT_CHAIN_BROKEN", PAPERS),
            Map.entry("INVOICE_MISMATCH", List.of(DealFacts::documents, DealFacts::orders)),
            Map.entry("ORDER_REFERENCE_MISSING", List.of(DealFacts::orders, DealFacts::documents, DealFacts::claims)),
            Map.entry("CONTRACT_NOT_IN_FORCE", List.of(DealFacts::orders, DealFacts::documents)),
            Map.entry("PRICE_NOT_PER_CONTRACT", List.of(DealFacts::orders, DealFacts::documents)),
            Map.entry("SCHEDULE_EXCEEDS_CONTRACT", List.of(DealFacts::orders, DealFacts::documents)),
            Map.entry("SCHEDULE_OUTSIDE_CONTRACT", List.of(DealFacts::orders, DealFacts::documents)),
            Map.entry("REPLACEMENT_EXCEEDS_RETURN", ORDERS),
            Map.entry("DOUBLE_COMPENSATION", List.of(DealFacts::orders, DealFacts::documents)),
            Map.entry("RELEASE_WITHOUT_POWER_OF_ATTORNEY", List.of(DealFacts::orders, DealFacts::documents)),
            Map.entry("CLAIM_OVERDUE", List.of(DealFacts::claims)),
            Map.entry("CLAIM_CLOSURE_INCOMPLETE", List.of(DealFacts::claims)),
            Map.entry("HANDOVER_INCOMPLETE", List.of(DealFacts::handovers)),
            Map.entry("HANDOVER_OVERDUE", List.of(DealFacts::handovers)),
            Map.entry("HANDOVER_SELF_ACCEPTED", List.of(DealFacts::handovers)),
            Map.entry("DISCOUNT_NOT_APPROVED", List.of(DealFacts::approvals)),
            Map.entry("SPLIT_NOT_100", List.of(DealFacts::splitAgreements)),
            Map.entry("RULING_OVERDUE", List.of(DealFacts::disputes)));

    private Retractions() {}

    static List<Retraction> of(DealFacts facts, Collection<PriorViolation> before, List<Violation> found, Instant at) {
        Set<String> keys = found.stream().map(Violation::key).collect(Collectors.toSet());
        return before.stream()
                .filter(each -> each.state() == ViolationState.OPEN || each.state() == ViolationState.CONFIRMED)
                .filter(each -> isOf(facts.deal().dealId(), each))
                .filter(each -> !keys.contains(each.key()) && !each.violatedAt().isAfter(at))
                .filter(each -> told(facts, each))
                .map(each -> new Retraction(each.key(), "NO_LONGER_FOUND"))
                .distinct()
                .sorted(Comparator.comparing(Retraction::key))
                .toList();
    }

    /** The key is {@code code|dealId|subjectId|anchorAt}; ids may hold any character, so the parts are compared, not split. */
    private static boolean isOf(String dealId, PriorViolation violation) {
        return violation.key().startsWith(violation.code() + "|" + dealId + "|");
    }

    /** A term or step of a thing that is no told document is one of an order, which has to be told too. */
    private static boolean told(DealFacts facts, PriorViolation violation) {
        List<Function<DealFacts, @Nullable Object>> groups = READ_BY.getOrDefault(violation.code(), CONTACT_WORK);
        boolean ofAnOrder = groups == PAPERS && facts.documents() != null && !isOfADocument(facts, violation);
        return groups.stream().noneMatch(group -> group.apply(facts) == null) && (!ofAnOrder || facts.orders() != null);
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
