package io.reglament.evaluation.drl;

import io.reglament.evaluation.commission.CommissionFacts;
import io.reglament.evaluation.commission.DisputeCase;
import io.reglament.evaluation.commission.Duty;
import io.reglament.evaluation.commission.Payout;
import io.reglament.evaluation.commission.Quarrel;
import io.reglament.evaluation.commission.UnapprovedDiscount;
import io.reglament.evaluation.commission.WrongSplit;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import org.drools.ruleunits.api.DataSource;

/** What the rules of the commission and of disputes about it see of one deal. */
public final class CommissionUnit extends FamilyUnit {
    private final DataSource<Payout> payouts;
    private final DataSource<Duty> duties;
    private final DataSource<UnapprovedDiscount> unapprovedDiscounts;
    private final DataSource<WrongSplit> wrongSplits;
    private final DataSource<DisputeCase> disputes;
    private final DataSource<Quarrel> quarrels;

    CommissionUnit(Situation situation, Findings findings, CommissionFacts work) {
        super(situation, findings);
        payouts = fact(work.payout());
        duties = facts(work.duties());
        unapprovedDiscounts = fact(work.unapprovedDiscount());
        wrongSplits = facts(work.wrongSplits());
        disputes = facts(work.disputes());
        quarrels = facts(work.disputes().stream()
                .flatMap(each -> each.quarrels().stream())
                .toList());
    }

    public DataSource<Payout> getPayouts() {
        return payouts;
    }

    public DataSource<Duty> getDuties() {
        return duties;
    }

    public DataSource<UnapprovedDiscount> getUnapprovedDiscounts() {
        return unapprovedDiscounts;
    }

    public DataSource<WrongSplit> getWrongSplits() {
        return wrongSplits;
    }

    public DataSource<DisputeCase> getDisputes() {
        return disputes;
    }

    public DataSource<Quarrel> getQuarrels() {
        return quarrels;
    }
}
