package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.DecisionRequest;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.RealDeals;
import io.reglament.deal.ViolationState;
import io.reglament.decision.PriorViolationsQuestion.Offender;
import io.reglament.finding.Sanction;
import io.reglament.finding.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a decision asks of the store is enough: it decides as if it had been told of every violation there is. */
class PriorViolationsQuestionTest {
    private final Map<String, Map<String, PriorViolation>> storedByDeal = new TreeMap<>();

    @Test
    void realDealsAreDecidedAsIfEverythingWereKnownAndLearntFromLess() {
        int asked = 0;
        int stored = 0;
        int repeated = 0;
        for (String line : RealDeals.lines()) {
            DecisionRequest request = Deciding.read(line);
            VersionRuns judged = Deciding.judge(request);
            PriorViolations known = answer(judged.question().orElseThrow());
            Decision decision = judged.decision(known);

            assertThat(decision)
                    .isEqualTo(Deciding.judge(request)
                            .decision(everything(request.facts().deal().dealId())));

            asked += known.ofPersons().size();
            stored += storedByDeal.values().stream().mapToInt(Map::size).sum();
            repeated += (int) decision.violations().stream()
                    .filter(each -> each.sanction() != null && each.sanction().occurrence() > 1)
                    .count();
            remember(decision);
        }
        assertThat(asked).isLessThan(stored / 10);
        assertThat(repeated).isGreaterThan(100);
    }

    /** What the store's statement answers. */
    private PriorViolations answer(PriorViolationsQuestion question) {
        List<PriorViolation> ofPersons = new ArrayList<>();
        everything(question.dealId()).ofPersons().stream()
                .filter(each -> question.offenders().stream().anyMatch(offender -> counts(offender, each)))
                .forEach(ofPersons::add);
        return new PriorViolations(everything(question.dealId()).ofDeal(), ofPersons);
    }

    private static boolean counts(Offender offender, PriorViolation violation) {
        return offender.personId().equals(violation.responsibleId())
                && !violation.violatedAt().isBefore(offender.from())
                && violation.violatedAt().isBefore(offender.to())
                && (offender.codes().contains(violation.code()) || reduces(violation));
    }

    private static boolean reduces(PriorViolation violation) {
        return violation.bonusReductionPercent() != null
                && violation.bonusReductionPercent().signum() > 0;
    }

    private PriorViolations everything(String dealId) {
        List<PriorViolation> ofOthers = new ArrayList<>();
        storedByDeal.forEach((deal, violations) -> {
            if (!deal.equals(dealId)) {
                ofOthers.addAll(violations.values());
            }
        });
        return new PriorViolations(
                List.copyOf(storedByDeal.getOrDefault(dealId, Map.of()).values()), ofOthers);
    }

    private void remember(Decision decision) {
        Map<String, PriorViolation> ofDeal = storedByDeal.computeIfAbsent(decision.dealId(), any -> new TreeMap<>());
        decision.violations().forEach(each -> ofDeal.put(each.key(), prior(each)));
    }

    private static PriorViolation prior(Violation violation) {
        Sanction sanction = violation.sanction();
        return new PriorViolation(
                violation.key(),
                violation.code(),
                violation.responsible().personId(),
                violation.violatedAt(),
                ViolationState.OPEN,
                sanction == null ? null : sanction.bonusReductionPercent(),
                null);
    }
}
