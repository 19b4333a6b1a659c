package io.reglament.evaluation.stages;

import io.reglament.deal.ApprovalType;
import io.reglament.deal.Client;
import io.reglament.deal.Deal;
import io.reglament.deal.Role;
import io.reglament.deal.Stage;
import io.reglament.deal.StageVisit;
import io.reglament.evaluation.timeline.Approvals;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import io.reglament.finding.Act;
import io.reglament.finding.Notes;
import io.reglament.regulation.table.Lookup;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the moves between stages give the rules to judge (R-STG-03, R-STG-04; T21, T22). */
public record StageFacts(List<StageMove> moves, Notes notes) implements FamilyFacts {

    public static StageFacts of(Timeline shared) {
        Timeline time = shared.noting();
        return new StageFacts(new Moves(time).all(), time.notes());
    }

    private static final class Moves {
        private final Timeline time;
        private final Owners owners;
        private final Deal deal;
        private final @Nullable Client client;
        private final StageEvidence evidence;

        Moves(Timeline time) {
            this.time = time;
            this.owners = new Owners(time);
            this.deal = time.deal().facts().deal();
            this.client = time.deal().facts().client();
            this.evidence = new StageEvidence(time);
        }

        List<StageMove> all() {
            List<StageMove> moves = new ArrayList<>();
            Visit left = null;
            for (Visit entered : time.visits()) {
                StageMove move = judgeable(left, entered) ? move(left, entered) : null;
                if (move != null) {
                    moves.add(move);
                }
                left = entered;
            }
            return moves;
        }

        /** The first told visit is an entry only where the history is complete; the ways of attraction are side by side (decided 6, 31). */
        private boolean judgeable(@Nullable Visit left, Visit entered) {
            return left == null
                    ? Boolean.TRUE.equals(deal.historyComplete())
                    : left.stage().rank() != entered.stage().rank();
        }

        private @Nullable StageMove move(@Nullable Visit left, Visit entered) {
            Instant at = entered.from();
            Stage from = left == null ? null : left.stage();
            Lookup lookup = time.norms()
                    .lookup("stage-transition", at, from == null ? "NONE" : from, entered.stage(), deal.saleType());
            Row row = lookup.row();
            if (row == null) {
                return null;
            }
            boolean allowed = row.bool("allowed");
            List<String> unmet = unmet(row, entered);
            boolean unjustified =
                    allowed ? !unmet.isEmpty() : lookup.undecided().isEmpty();
            StageEvidence.Found found = left != null && row.strings("needs").contains("EVIDENCE")
                    ? evidence.of(left, entered)
                    : StageEvidence.NONE;
            Act entry = Act.of(owners.subject(entered.stage(), at), at, owners.at(at), List.of(row.ref()), List.of())
                    .arg("from", from == null ? "—" : from)
                    .arg("to", entered.stage());
            Act act = entry.detail("to", entered.stage());
            act = from == null ? act : act.detail("from", from);
            act = unmet.isEmpty() ? act : act.detail("needs", unmet);
            Act exit = new Act(
                            entry.subjectId(),
                            at,
                            entry.responsible(),
                            found.rows(),
                            List.of(),
                            entry.details(),
                            entry.args())
                    .detail("items", found.missing());
            return new StageMove(
                    from, entered.stage(), unjustified, found.missing(), found.untold(), act, exit, owners);
        }

        /** The needs of the row that are known not to be met. */
        private List<String> unmet(Row row, Visit entered) {
            List<String> unmet = new ArrayList<>();
            for (String need : row.strings("needs")) {
                if (Boolean.FALSE.equals(met(need, row, entered))) {
                    unmet.add(need);
                }
            }
            return unmet;
        }

        private @Nullable Boolean met(String need, Row row, Visit entered) {
            Instant at = entered.from();
            return switch (need) {
                case "EXISTING_CLIENT" ->
                    known("client", "isExisting", at, client == null ? null : client.isExisting());
                case "NEW_DEAL_KIND" ->
                    known(
                            "deal",
                            "kind",
                            at,
                            deal.kind() == null
                                    ? null
                                    : row.strings("dealKinds")
                                            .contains(deal.kind().name()));
                case "REASON" -> reason(entered.fact());
                case "APPROVAL" -> approved(row, entered);
                default -> true;
            };
        }

        private static boolean reason(StageVisit visit) {
            return visit.reason() != null && !visit.reason().isBlank();
        }

        private boolean approved(Row row, Visit entered) {
            Role needed =
                    Objects.requireNonNullElse(row.nullableEnumeration("approvalRole", Role.class), Role.HEAD_OF_SALES);
            List<String> subjects =
                    List.of(deal.dealId(), entered.stage().name(), owners.subject(entered.stage(), entered.from()));
            return new Approvals(time)
                    .given(ApprovalType.STAGE_REGRESS, subjects, entered.fact().approvedBy(), needed);
        }

        private @Nullable Boolean known(String group, String field, Instant at, @Nullable Boolean value) {
            if (value == null) {
                time.notes().unknown(group, null, field, at);
            }
            return value;
        }
    }
}
