package io.reglament.evaluation.drl;

import io.reglament.evaluation.ClientWork;
import io.reglament.evaluation.DerivedFacts;
import io.reglament.evaluation.contacts.JudgedContact;
import io.reglament.evaluation.contacts.LateRecord;
import io.reglament.evaluation.contacts.ProcessingStop;
import io.reglament.evaluation.contacts.UnapprovedPause;
import io.reglament.evaluation.contacts.WrongNumber;
import io.reglament.evaluation.firstcontact.FirstContact;
import io.reglament.evaluation.firstcontact.UnrecordedAction;
import io.reglament.evaluation.limits.LimitExcess;
import io.reglament.evaluation.limits.Retry;
import io.reglament.evaluation.ownership.BlankAssignment;
import io.reglament.evaluation.ownership.LeadAssignment;
import io.reglament.evaluation.ownership.Reassignment;
import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.finding.Deadline;
import io.reglament.finding.Findings;
import org.drools.ruleunits.api.DataSource;

/** What the rules of contacts, first contacts, limits and ownership see of one deal. */
public final class ContactUnit extends FamilyUnit {
    private final DataSource<LateRecord> lateRecords;
    private final DataSource<FirstContact> firstContacts;
    private final DataSource<Retry> retries;
    private final DataSource<Reassignment> reassignments;
    private final DataSource<LeadAssignment> leadAssignments;
    private final DataSource<Deadline> deadlines;
    private final DataSource<OwnersDuty> duties;
    private final DataSource<OwnersDuty> deputyNeeds;
    private final DataSource<JudgedContact> contacts;
    private final DataSource<LimitExcess> limitExcesses;
    private final DataSource<UnapprovedPause> unapprovedPauses;
    private final DataSource<WrongNumber> wrongNumbers;
    private final DataSource<ProcessingStop> processingStops;
    private final DataSource<BlankAssignment> blankAssignments;
    private final DataSource<UnrecordedAction> unrecordedActions;

    ContactUnit(DerivedFacts derived, Findings findings) {
        super(derived.situation(), findings);
        ClientWork work = derived.clientWork();
        lateRecords = facts(derived.lateRecords().records());
        firstContacts = facts(work.first().firstContacts());
        retries = facts(work.limits().retries());
        reassignments = facts(work.ownership().reassignments());
        leadAssignments = facts(work.ownership().leadAssignments());
        deadlines = facts(work.contacts().deadlines());
        duties = facts(work.contacts().duties());
        deputyNeeds = facts(work.deputyNeeds());
        contacts = facts(work.contacts().contacts());
        limitExcesses = facts(work.limits().excesses());
        unapprovedPauses = facts(work.contacts().unapprovedPauses());
        wrongNumbers = fact(work.contacts().wrongNumber());
        processingStops = fact(work.contacts().processingStop());
        blankAssignments = facts(work.ownership().blankAssignments());
        unrecordedActions = facts(work.first().unrecordedActions());
    }

    public DataSource<LateRecord> getLateRecords() {
        return lateRecords;
    }

    public DataSource<FirstContact> getFirstContacts() {
        return firstContacts;
    }

    public DataSource<Retry> getRetries() {
        return retries;
    }

    public DataSource<Reassignment> getReassignments() {
        return reassignments;
    }

    public DataSource<LeadAssignment> getLeadAssignments() {
        return leadAssignments;
    }

    public DataSource<Deadline> getDeadlines() {
        return deadlines;
    }

    public DataSource<OwnersDuty> getDuties() {
        return duties;
    }

    public DataSource<OwnersDuty> getDeputyNeeds() {
        return deputyNeeds;
    }

    public DataSource<JudgedContact> getContacts() {
        return contacts;
    }

    public DataSource<LimitExcess> getLimitExcesses() {
        return limitExcesses;
    }

    public DataSource<UnapprovedPause> getUnapprovedPauses() {
        return unapprovedPauses;
    }

    public DataSource<WrongNumber> getWrongNumbers() {
        return wrongNumbers;
    }

    public DataSource<ProcessingStop> getProcessingStops() {
        return processingStops;
    }

    public DataSource<BlankAssignment> getBlankAssignments() {
        return blankAssignments;
    }

    public DataSource<UnrecordedAction> getUnrecordedActions() {
        return unrecordedActions;
    }
}
