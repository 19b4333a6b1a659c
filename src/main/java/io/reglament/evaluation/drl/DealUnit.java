package io.reglament.evaluation.drl;

import io.reglament.evaluation.BlankAssignment;
import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.Findings;
import io.reglament.evaluation.FirstContact;
import io.reglament.evaluation.JudgedContact;
import io.reglament.evaluation.LateRecord;
import io.reglament.evaluation.LeadAssignment;
import io.reglament.evaluation.LimitExcess;
import io.reglament.evaluation.ProcessingStop;
import io.reglament.evaluation.Reassignment;
import io.reglament.evaluation.Retry;
import io.reglament.evaluation.Situation;
import io.reglament.evaluation.UnapprovedPause;
import io.reglament.evaluation.UnrecordedAction;
import io.reglament.evaluation.WrongNumber;
import io.reglament.evaluation.commission.DisputeCase;
import io.reglament.evaluation.commission.Duty;
import io.reglament.evaluation.commission.Payout;
import io.reglament.evaluation.commission.Quarrel;
import io.reglament.evaluation.commission.UnapprovedDiscount;
import io.reglament.evaluation.commission.WrongSplit;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** What the rules see of one deal under one version: derived facts, one source a kind, and the findings to which they add. */
public class DealUnit implements RuleUnitData {
    private final Findings findings;
    private final DataStore<Situation> situations = DataSource.createStore();
    private final DataStore<FirstContact> firstContacts = DataSource.createStore();
    private final DataStore<Retry> retries = DataSource.createStore();
    private final DataStore<Reassignment> reassignments = DataSource.createStore();
    private final DataStore<LeadAssignment> leadAssignments = DataSource.createStore();
    private final DataStore<Deadline> deadlines = DataSource.createStore();
    private final DataStore<JudgedContact> contacts = DataSource.createStore();
    private final DataStore<LimitExcess> limitExcesses = DataSource.createStore();
    private final DataStore<UnapprovedPause> unapprovedPauses = DataSource.createStore();
    private final DataStore<WrongNumber> wrongNumbers = DataSource.createStore();
    private final DataStore<ProcessingStop> processingStops = DataSource.createStore();
    private final DataStore<LateRecord> lateRecords = DataSource.createStore();
    private final DataStore<BlankAssignment> blankAssignments = DataSource.createStore();
    private final DataStore<UnrecordedAction> unrecordedActions = DataSource.createStore();
    private final DataStore<Payout> payouts = DataSource.createStore();
    private final DataStore<Duty> duties = DataSource.createStore();
    private final DataStore<UnapprovedDiscount> unapprovedDiscounts = DataSource.createStore();
    private final DataStore<WrongSplit> wrongSplits = DataSource.createStore();
    private final DataStore<DisputeCase> disputes = DataSource.createStore();
    private final DataStore<Quarrel> quarrels = DataSource.createStore();

    public DealUnit(Findings findings) {
        this.findings = findings;
    }

    public Findings getFindings() {
        return findings;
    }

    public DataStore<Situation> getSituations() {
        return situations;
    }

    public DataStore<FirstContact> getFirstContacts() {
        return firstContacts;
    }

    public DataStore<Retry> getRetries() {
        return retries;
    }

    public DataStore<Reassignment> getReassignments() {
        return reassignments;
    }

    public DataStore<LeadAssignment> getLeadAssignments() {
        return leadAssignments;
    }

    public DataStore<Deadline> getDeadlines() {
        return deadlines;
    }

    public DataStore<JudgedContact> getContacts() {
        return contacts;
    }

    public DataStore<LimitExcess> getLimitExcesses() {
        return limitExcesses;
    }

    public DataStore<UnapprovedPause> getUnapprovedPauses() {
        return unapprovedPauses;
    }

    public DataStore<WrongNumber> getWrongNumbers() {
        return wrongNumbers;
    }

    public DataStore<ProcessingStop> getProcessingStops() {
        return processingStops;
    }

    public DataStore<LateRecord> getLateRecords() {
        return lateRecords;
    }

    public DataStore<BlankAssignment> getBlankAssignments() {
        return blankAssignments;
    }

    public DataStore<UnrecordedAction> getUnrecordedActions() {
        return unrecordedActions;
    }

    public DataStore<Payout> getPayouts() {
        return payouts;
    }

    public DataStore<Duty> getDuties() {
        return duties;
    }

    public DataStore<UnapprovedDiscount> getUnapprovedDiscounts() {
        return unapprovedDiscounts;
    }

    public DataStore<WrongSplit> getWrongSplits() {
        return wrongSplits;
    }

    public DataStore<DisputeCase> getDisputes() {
        return disputes;
    }

    public DataStore<Quarrel> getQuarrels() {
        return quarrels;
    }
}
