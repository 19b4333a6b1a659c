package io.reglament.evaluation.commission;

import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses the action of the row of T10 that holds a commission (R-COM-04). */
final class Duties {
    private final Timeline time;
    private final Win win;
    private final Participation participation;
    private final Signatures signatures;
    private final Row decided;

    Duties(Timeline time, Win win, Participation participation, Signatures signatures, Row decided) {
        this.time = time;
        this.win = win;
        this.participation = participation;
        this.signatures = signatures;
        this.decided = decided;
    }

    /** An open dispute asks for itself (decided 46). */
    List<Duty> of(Discount discount) {
        String action = decided.nullableString("action");
        if (action == null) {
            return List.of();
        }
        return switch (action) {
            case "APPROVE_DISCOUNT" ->
                discount.approver() == null ? List.of() : List.of(head(action, discount.approver(), null));
            case "FIX_SPLIT_AGREEMENT" -> List.of(duty(action, signatures.collector(), false));
            case "COLLECT_SIGNATURES" -> signatures.lapsed() ? List.of(escalation("SIGNATURES_LAPSED")) : collect();
            case "ESCALATE_TO_HEAD" ->
                List.of(escalation(participation.eligible().isEmpty() ? "NOBODY_ELIGIBLE" : "SPLIT_POLICY_CONFLICT"));
            default -> List.of();
        };
    }

    private List<Duty> collect() {
        List<Duty> duties = new ArrayList<>();
        for (String managerId : signatures.missing()) {
            duties.add(duty("COLLECT_SIGNATURES", time.people().party(managerId), true));
        }
        return duties;
    }

    private Duty duty(String code, Party addressee, boolean inTime) {
        Agreement agreement = signatures.agreement();
        return new Duty(
                code,
                addressee,
                agreement == null ? time.deal().dealId() : agreement.id(),
                inTime ? signatures.dueAt() : null,
                null,
                List.of(decided.ref()),
                agreement == null ? List.of() : List.of(agreement.id()),
                win.at());
    }

    private Duty escalation(String reason) {
        return head("ESCALATE_TO_HEAD", Role.HEAD_OF_SALES, reason);
    }

    private Duty head(String code, Role role, @Nullable String reason) {
        People.Addressee head = time.people().head(role, win.at());
        List<String> rows = new ArrayList<>(head.rows());
        rows.add(decided.ref());
        return new Duty(code, head.party(), time.deal().dealId(), null, reason, rows, List.of(), win.at());
    }
}
