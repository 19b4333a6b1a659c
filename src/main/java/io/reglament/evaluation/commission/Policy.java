package io.reglament.evaluation.commission;

import io.reglament.deal.ManagerAgreement;
import io.reglament.deal.SplitPolicy;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The split policy that the contracts of the entitled managers have in common (S1-12, decided 43).
 *
 * @param value a split policy, or CONFLICT where the contracts differ
 * @param rows of the default, where it was used
 */
record Policy(String value, List<String> rows) {
    private static final String CONFLICT = "CONFLICT";

    static Policy of(Timeline time, Win win, Participation participation, List<ManagerAgreement> agreements) {
        Row parameters = time.norms().parameters(win.at());
        SplitPolicy ofRegulation = parameters.enumeration("defaultSplitPolicy", SplitPolicy.class);
        LocalDate date = time.deal().calendar().localDate(win.at());
        Set<SplitPolicy> policies = new TreeSet<>();
        boolean fallback = participation.eligible().isEmpty();
        for (String managerId : participation.ids()) {
            ManagerAgreement agreement = inForce(agreements, managerId, win.at(), date);
            policies.add(agreement == null ? ofRegulation : agreement.splitPolicy());
            fallback |= agreement == null;
        }
        String value = policies.isEmpty()
                ? ofRegulation.name()
                : policies.iterator().next().name();
        return new Policy(policies.size() > 1 ? CONFLICT : value, fallback ? List.of(parameters.ref()) : List.of());
    }

    /** Signed by then and valid on the date; of several the one that began last. */
    private static @Nullable ManagerAgreement inForce(
            List<ManagerAgreement> agreements, String managerId, Instant at, LocalDate date) {
        return agreements.stream()
                .filter(each -> each.managerId().equals(managerId))
                .filter(each -> each.signedAt() == null || !each.signedAt().isAfter(at))
                .filter(each ->
                        !date.isBefore(each.validFrom()) && (each.validTo() == null || !date.isAfter(each.validTo())))
                .max(Comparator.comparing(ManagerAgreement::validFrom)
                        .thenComparing(
                                ManagerAgreement::signedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .thenComparing(ManagerAgreement::splitPolicy))
                .orElse(null);
    }
}
