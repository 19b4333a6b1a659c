package io.reglament.evaluation.timeline;

import io.reglament.deal.Role;
import io.reglament.finding.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answers for the deal at an instant, where a fact names nobody itself. */
public final class Owners {
    private final Timeline time;

    public Owners(Timeline time) {
        this.time = time;
    }

    /** The owner; in a known gap the head of sales; where holds are not known a sales manager without a name. */
    public Party at(Instant instant) {
        Tenure tenure = time.tenureAt(instant);
        if (tenure != null) {
            return time.people().party(tenure.managerId());
        }
        return time.deal().facts().ownerships() == null
                ? new Party(Role.SALES_MANAGER, null)
                : time.people().head(Role.HEAD_OF_SALES, instant).party();
    }

    /** Who has to act now. */
    public Party now() {
        return at(time.deal().at());
    }

    /** The person of a fact, else {@link #at}. */
    public Party named(@Nullable String personId, Instant instant) {
        return personId == null ? at(instant) : time.people().party(personId);
    }

    /** {@code STAGE@managerId}, without the manager in a gap. */
    public String subject(Enum<?> stage, Instant instant) {
        Tenure tenure = time.tenureAt(instant);
        return tenure == null ? stage.name() : stage + "@" + tenure.managerId();
    }

    /** The deadline's responsible: who held the deal when it was met or fell due, else who holds it now. */
    public Party during(@Nullable Instant dueAt, @Nullable Instant metAt) {
        Instant now = time.deal().at();
        Instant until = metAt == null || metAt.isAfter(now) ? now : metAt;
        return at(dueAt != null && dueAt.isBefore(until) ? dueAt : until);
    }
}
