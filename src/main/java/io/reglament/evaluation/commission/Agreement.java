package io.reglament.evaluation.commission;

import io.reglament.deal.Share;
import io.reglament.deal.Signature;
import io.reglament.deal.SplitAgreement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as it stands at an instant.
 *
 * @param valid whether the percents make 100.00 and only entitled managers are named
 * @param unsigned the entitled managers whose signature is missing, ascending
 * @param completedAt when the last entitled manager signed a valid agreement; null before
 */
record Agreement(
        SplitAgreement fact,
        boolean valid,
        Set<String> unsigned,
        @Nullable Instant completedAt) {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Later ones last (decided 44). */
    static final Comparator<Agreement> IN_ORDER = Comparator.comparing(
                    (Agreement each) -> madeAt(each.fact()), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Agreement::completedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Agreement::id);

    /**
     * @param eligible whose signatures are needed; null where that is not known, then the signatures of all who are named
     * @param at evaluationTime: signatures after it do not count
     */
    static Agreement of(SplitAgreement fact, @Nullable Set<String> eligible, Instant at) {
        Set<String> named = new TreeSet<>();
        fact.shares().forEach(each -> named.add(each.managerId()));
        Set<String> needed = eligible == null ? named : eligible;
        boolean valid = sum(fact.shares()).compareTo(HUNDRED) == 0 && needed.containsAll(named);
        Set<String> unsigned = new TreeSet<>(needed);
        @Nullable Instant last = null;
        for (Signature each : inTime(fact, at)) {
            if (unsigned.remove(each.managerId())) {
                last = each.signedAt();
            }
        }
        return new Agreement(fact, valid, unsigned, valid && unsigned.isEmpty() ? last : null);
    }

    static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** When it was made: as stated, else when it was first signed. */
    static @Nullable Instant madeAt(SplitAgreement fact) {
        Instant createdAt = fact.createdAt();
        return createdAt != null
                ? createdAt
                : fact.signatures().stream()
                        .map(Signature::signedAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static List<Signature> inTime(SplitAgreement fact, Instant at) {
        return fact.signatures().stream()
                .filter(each -> !each.signedAt().isAfter(at))
                .sorted(Comparator.comparing(Signature::signedAt).thenComparing(Signature::managerId))
                .toList();
    }

    String id() {
        return fact.agreementId();
    }

    boolean complete() {
        return completedAt != null;
    }
}
