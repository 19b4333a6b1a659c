package io.reglament.decision;

import io.reglament.deal.DealFacts;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.Stage;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Violation;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which facts tell that a violation of before is none, as far as these facts show it: what meets the obligation now, the group that ends it,
 * else the fact that the violation was about, which is told otherwise or no more. What the violation rested on before is not read here, so
 * that of one about the deal as a whole nothing is said.
 */
final class ChangedFacts {
    /** The group that tells why an obligation ended. */
    private static final Map<String, String> GROUPS = Map.of(
            "DEAL_CLOSED", "deal",
            "CONSENT_WITHDRAWN", "client",
            "DO_NOT_CONTACT", "client",
            "STAGE_LEFT", "stageHistory",
            "STAGE_ENDED", "stageHistory",
            "OWNER_CHANGED", "ownerships");

    private static final Set<String> STAGES =
            Arrays.stream(Stage.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final DealFacts facts;
    private final Collection<Deadline> deadlines;

    ChangedFacts(DealFacts facts, Collection<Deadline> deadlines) {
        this.facts = facts;
        this.deadlines = deadlines;
    }

    /** Ids of facts and names of groups, ascending; empty where it cannot be known. */
    List<String> of(PriorViolation violation) {
        SortedSet<String> changed = new TreeSet<>();
        for (Deadline deadline : obligations(violation)) {
            if (deadline.metBy() != null) {
                changed.add(deadline.metBy());
            } else if (deadline.status() == DeadlineStatus.CANCELLED && GROUPS.containsKey(deadline.reason())) {
                changed.add(GROUPS.get(deadline.reason()));
            }
        }
        String subject = subject(violation);
        if (changed.isEmpty() && !subject.equals(facts.deal().dealId())) {
            changed.add(STAGES.contains(subject) ? "stageHistory" : subject);
        }
        return List.copyOf(changed);
    }

    /** What the violation was about, if it was an obligation: several may have begun at one instant. */
    private List<Deadline> obligations(PriorViolation violation) {
        List<Deadline> begun = deadlines.stream()
                .filter(each -> Violation.key(violation.code(), facts.deal().dealId(), each.subjectId(), each.startAt())
                        .equals(violation.key()))
                .toList();
        List<Deadline> named = begun.stream()
                .filter(each -> violation.code().startsWith(each.kind().name()))
                .toList();
        long kinds = begun.stream().map(Deadline::kind).distinct().count();
        return named.isEmpty() && kinds > 1 ? List.of() : named.isEmpty() ? begun : named;
    }

    /** Between the deal and the instant. */
    private String subject(PriorViolation violation) {
        String key = violation.key();
        int start = (violation.code() + "|" + facts.deal().dealId() + "|").length();
        return key.substring(start, Math.max(start, key.lastIndexOf('|')));
    }
}
