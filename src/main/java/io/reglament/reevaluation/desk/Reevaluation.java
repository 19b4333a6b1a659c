package io.reglament.reevaluation.desk;

import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.decision.Decision;
import io.reglament.decision.PriorViolationsQuestion;
import io.reglament.decision.PriorViolationsReader;
import io.reglament.decision.Retraction;
import io.reglament.decision.desk.FreshLook;
import io.reglament.decision.desk.FreshLook.Told;
import io.reglament.finding.Violation;
import io.reglament.history.HistoryOfDecisions;
import io.reglament.history.StoredDecision;
import io.reglament.reevaluation.desk.Reevaluated.Falling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides a deal again by its newest decision. A violation of which that one was told too little is looked at by the newest that was told
 * enough: a CRM may tell contacts in one request and documents in another.
 */
@ApplicationScoped
public class Reevaluation {
    private static final Set<ViolationState> STANDING =
            EnumSet.of(ViolationState.OPEN, ViolationState.CONFIRMED, ViolationState.DISPUTED);

    private final HistoryOfDecisions decisions;
    private final PriorViolationsReader violations;
    private final FreshLook look;

    Reevaluation(HistoryOfDecisions decisions, PriorViolationsReader violations, FreshLook look) {
        this.decisions = decisions;
        this.violations = violations;
        this.look = look;
    }

    /**
     * @param dealId of a deal that was decided
     * @throws RuntimeException when a decision of it cannot be made again, for whatever reason
     */
    public Reevaluated of(String dealId) {
        List<PriorViolation> known = known(dealId);
        List<PriorViolation> left = new ArrayList<>(known);
        left.removeIf(each -> !STANDING.contains(each.state()));
        Iterator<UUID> ids = decisions.ofDeal(dealId).iterator();
        Told newest = told(ids.next());
        Decision now = look.decide(newest, left);
        List<Falling> falls = new ArrayList<>(settle(left, now, newest));
        while (ids.hasNext() && !left.isEmpty()) {
            Told earlier = told(ids.next());
            List<PriorViolation> asked = left.stream().filter(earlier::canTell).toList();
            if (!asked.isEmpty()) {
                falls.addAll(settle(left, look.decide(earlier, asked), earlier));
            }
        }
        return new Reevaluated(newest, falls, unknown(now, known));
    }

    /** The violations of a deal that stand, whatever became of them; without those that were taken back. */
    List<PriorViolation> known(String dealId) {
        return violations
                .of(new PriorViolationsQuestion(dealId, List.of()))
                .toCompletableFuture()
                .join()
                .ofDeal();
    }

    private Told told(UUID id) {
        return look.known(decisions.byId(id).map(StoredDecision::inputs).orElseThrow());
    }

    /** Takes out of those that are left what the decision found or says to be none, and gives the latter. */
    private static List<Falling> settle(List<PriorViolation> left, Decision decision, Told by) {
        Set<String> lost =
                decision.retractions().stream().map(Retraction::key).collect(Collectors.toCollection(HashSet::new));
        List<Falling> falling = left.stream()
                .filter(each -> lost.contains(each.key()))
                .map(each -> new Falling(each, by))
                .toList();
        Set<String> settled = decision.violations().stream().map(Violation::key).collect(Collectors.toSet());
        left.removeIf(each -> lost.contains(each.key()) || settled.contains(each.key()));
        return falling;
    }

    private static List<Violation> unknown(Decision now, List<PriorViolation> known) {
        Set<String> keys = known.stream().map(PriorViolation::key).collect(Collectors.toSet());
        return now.violations().stream()
                .filter(each -> !keys.contains(each.key()))
                .toList();
    }
}
