package io.reglament.evaluation.commission;

import io.reglament.deal.Deal;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DealStatus;
import io.reglament.deal.Dispute;
import io.reglament.deal.ManagerAgreement;
import io.reglament.deal.Signature;
import io.reglament.deal.SplitAgreement;
import io.reglament.evaluation.timeline.Ahead;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import io.reglament.regulation.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the commission of a deal gives the rules to judge, worked out from the timeline. */
public record CommissionFacts(
        @Nullable Payout payout,
        List<Duty> duties,
        @Nullable UnapprovedDiscount unapprovedDiscount,
        @Nullable Deadline signatures,
        List<WrongSplit> wrongSplits,
        List<DisputeCase> disputes,
        Notes notes)
        implements FamilyFacts {

    /** Disputes and agreements are looked at before the win too, the commission only from the win on, or where it is forecast. */
    public static CommissionFacts of(Timeline shared) {
        Timeline time = shared.noting();
        Win win = Win.of(time.deal());
        announce(time);
        return win.state() == Win.State.OPEN ? beforeTheWin(time, win) : won(time, win);
    }

    private static void announce(Timeline time) {
        DealFacts facts = time.deal().facts();
        Ahead.tell(time, List.of(facts.deal()), Deal::wonAt, Deal::closedAt);
        Ahead.tell(time, facts.disputes(), Dispute::resolvedAt);
        Ahead.tell(time, facts.splitAgreements(), SplitAgreement::createdAt);
        References.each(facts.splitAgreements())
                .forEach(each -> Ahead.tell(time, each.signatures(), Signature::signedAt));
    }

    private static CommissionFacts beforeTheWin(Timeline time, Win win) {
        DealFacts facts = time.deal().facts();
        if (facts.deal().status() == DealStatus.WON && facts.deal().wonAt() == null && facts.payments() != null) {
            time.notes().unknown("deal", null, "wonAt", win.at());
        }
        List<Dispute> told = facts.disputes() == null ? List.of() : facts.disputes();
        List<SplitAgreement> splits = facts.splitAgreements() == null ? List.of() : facts.splitAgreements();
        if (told.isEmpty() && splits.isEmpty()) {
            return new CommissionFacts(null, List.of(), null, null, List.of(), List.of(), time.notes());
        }
        Set<String> eligible = eligible(Participants.of(time, win));
        Agreements agreements = new Agreements(time, splits, eligible);
        return new CommissionFacts(
                null,
                List.of(),
                null,
                null,
                agreements.wrong(win),
                new Disputes(time, win, told, eligible, agreements).cases(),
                time.notes());
    }

    private static CommissionFacts won(Timeline time, Win win) {
        DealFacts facts = time.deal().facts();
        Notes notes = time.notes();
        List<SplitAgreement> splits = Groups.orNone(facts.splitAgreements(), "splitAgreements", notes, win.at());
        List<Dispute> told = Groups.orNone(facts.disputes(), "disputes", notes, win.at());
        List<ManagerAgreement> contracts =
                Groups.orNone(facts.managerAgreements(), "managerAgreements", notes, win.at());
        Participation participation = Participants.of(time, win);
        Set<String> eligible = eligible(participation);
        Agreements agreements = new Agreements(time, splits, eligible);
        Disputes disputes = new Disputes(time, win, told, eligible, agreements);
        Policy policy = Policy.of(time, win, participation, contracts);
        Signatures signatures =
                Signatures.of(time, win, participation, agreements.governing(), policy.value(), disputes.governing());
        Computation computation =
                new Computation(time, win, participation, agreements, signatures, disputes.governing(), policy);
        Payout payout = computation.payout();
        Row decided = computation.decided();
        List<Duty> duties = decided == null || !win.real()
                ? List.of()
                : new Duties(time, win, participation, signatures, decided).of(computation.discount());
        return new CommissionFacts(
                payout,
                duties,
                computation.discount().violation(),
                signatures.deadline(),
                agreements.wrong(win),
                disputes.cases(),
                time.notes());
    }

    private static @Nullable Set<String> eligible(Participation participation) {
        return participation.known() ? participation.ids() : null;
    }

    @Override
    public List<Deadline> allDeadlines() {
        List<Deadline> all = new ArrayList<>();
        if (signatures != null) {
            all.add(signatures);
        }
        for (DisputeCase each : disputes) {
            all.add(each.selfResolution());
            if (each.headRuling() != null) {
                all.add(each.headRuling());
            }
            if (each.appeal() != null) {
                all.add(each.appeal());
            }
        }
        return all;
    }
}
