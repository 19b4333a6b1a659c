package io.reglament.evaluation.claims;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Claim;
import io.reglament.deal.ClaimKind;
import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.DeadlineDraft;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works the claims out one by one: their terms, and what a closed one still lacks. */
final class Claims {
    private final Timeline time;
    private final Instant now;
    private final List<ClaimState> states = new ArrayList<>();
    private final List<ClaimDeadline> deadlines = new ArrayList<>();

    Claims(Timeline time) {
        this.time = time;
        this.now = time.deal().at();
    }

    List<ClaimState> states() {
        return states;
    }

    List<ClaimDeadline> deadlines() {
        return deadlines;
    }

    void look(Claim claim) {
        Instant registeredAt = seen(claim.registeredAt());
        Instant receivedAt = seen(claim.receivedAt());
        boolean open = claim.openAt(now);
        if (receivedAt != null && !open && claim.registeredAt() == null) {
            time.notes().unknown("claims", claim.claimId(), "registeredAt", receivedAt);
        } else if (receivedAt != null) {
            term(claim, "REGISTER", receivedAt, registeredAt);
        }
        if (registeredAt != null) {
            terms(claim, open, registeredAt);
        }
        List<String> missing = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        Instant closedAt = open ? null : closing(claim);
        if (closedAt != null) {
            closure(claim, closedAt, missing, rows);
        }
        Party responsible = responsible(claim);
        Act act = closedAt == null
                ? null
                : Act.of(claim.claimId(), closedAt, responsible, rows, List.of(claim.claimId()))
                        .detail("items", missing);
        ClaimState state = new ClaimState(claim, open, registeredAt, missing, act, responsible);
        if (state.undetermined()) {
            time.notes().unknown("claims", claim.claimId(), "warrantyCase", now);
        }
        states.add(state);
    }

    /** A return is completed as a complaint and owes no first response (decided 35, 85). */
    private void terms(Claim claim, boolean open, Instant registeredAt) {
        Instant completedAt = seen(claim.completedAt()) == null ? seen(claim.closedAt()) : seen(claim.completedAt());
        if (!open && completedAt == null) {
            time.notes().unknown("claims", claim.claimId(), "completedAt", registeredAt);
        }
        boolean known = open || completedAt != null;
        if (claim.kind() == ClaimKind.WARRANTY_REPAIR) {
            if (known) {
                term(claim, "COMPLETE", registeredAt, completedAt);
            }
            return;
        }
        Instant respondedAt = seen(claim.firstResponseAt());
        if (claim.kind() == ClaimKind.COMPLAINT && (open || respondedAt != null)) {
            term(claim, "FIRST_RESPONSE", registeredAt, respondedAt);
        }
        if (known) {
            term(claim, "RESOLVE", registeredAt, completedAt);
        }
    }

    private void term(Claim claim, String step, Instant start, @Nullable Instant metAt) {
        Row row = time.norms().row("claim-deadline", start, claim.kind(), step, time.categoryAt(start));
        if (row == null) {
            return;
        }
        SpanUnit unit = row.enumeration("unit", SpanUnit.class);
        Integer target = row.nullableInteger("target");
        DeadlineDraft draft = new DeadlineDraft(time, DeadlineKind.CLAIM, claim.claimId() + "/" + step, start)
                .trigger(step.equals("REGISTER") ? "CLAIM_RECEIVED" : "CLAIM_REGISTERED")
                .runs(time.plainClock(), new Span(row.integer("limit"), unit), null)
                .met(metAt, null)
                .rows(List.of(row.ref()))
                .facts(List.of(claim.claimId()))
                .arg("claim", claim.claimId())
                .arg("step", step);
        if (target != null) {
            draft.target(time.plainClock(), new Span(target, unit));
        }
        Deadline deadline = draft.build("R-CLM-03", responsible(claim));
        deadlines.add(new ClaimDeadline(
                claim, step, deadline, responsible(claim), time.people().holderOf(Role.SERVICE_CENTER)));
    }

    /** Whom the claim names, else who owned the deal when it was registered, else the head of sales (decided 35). */
    private Party responsible(Claim claim) {
        if (claim.responsibleId() != null) {
            return time.people().party(claim.responsibleId());
        }
        Tenure tenure = claim.registeredAt() == null ? null : time.tenureAt(claim.registeredAt());
        return tenure == null
                ? time.people().head(Role.HEAD_OF_SALES, now).party()
                : time.people().party(tenure.managerId());
    }

    /** When it was closed; where that is not known, the last that is: the key of the violation must not move. */
    private @Nullable Instant closing(Claim claim) {
        for (Instant each :
                Arrays.asList(claim.closedAt(), claim.completedAt(), claim.registeredAt(), claim.receivedAt())) {
            if (each != null) {
                return seen(each);
            }
        }
        return null;
    }

    private void closure(Claim claim, Instant closedAt, List<String> missing, List<String> rows) {
        for (Row row : time.norms().rows("claim-closure", closedAt, claim.kind())) {
            String item = row.string("item");
            Boolean there =
                    switch (item) {
                        case "outcomeKnown" -> Boolean.valueOf(claim.outcome() != null);
                        case "rootCauseIdentified" -> claim.rootCauseIdentified();
                        case "clientConfirmed" -> claim.clientConfirmed();
                        default -> null;
                    };
            if (there == null) {
                time.notes().unknown("claims", claim.claimId(), item, closedAt);
            } else if (!there) {
                missing.add(item);
                rows.add(row.ref());
            }
        }
    }

    private @Nullable Instant seen(@Nullable Instant at) {
        return at == null || at.isAfter(now) ? null : at;
    }
}
