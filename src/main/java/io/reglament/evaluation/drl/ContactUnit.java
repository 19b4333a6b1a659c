package io.reglament.evaluation.drl;

import io.reglament.evaluation.BlankAssignment;
import io.reglament.evaluation.ContactWork;
import io.reglament.evaluation.Deadline;
import io.reglament.evaluation.DerivedFacts;
import io.reglament.evaluation.Findings;
import io.reglament.evaluation.FirstContact;
import io.reglament.evaluation.JudgedContact;
import io.reglament.evaluation.LateRecord;
import io.reglament.evaluation.LeadAssignment;
import io.reglament.evaluation.LimitExcess;
import io.reglament.evaluation.ProcessingStop;
import io.reglament.evaluation.Reassignment;
import io.reglament.evaluation.Retry;
import io.reglament.evaluation.UnapprovedPause;
import io.reglament.evaluation.UnrecordedAction;
import io.reglament.evaluation.WrongNumber;
import org.drools.ruleunits.api.DataSource;

/** What the rules of contacts, first contacts, limits and ownership see of one deal. */
public final class ContactUnit extends FamilyUnit {
    private final DataSource<LateRecord> lateRecords;
    private final DataSource<FirstContact> firstContacts;
    private final DataSource<Retry> retries;
    private final DataSource<Reassignment> reassignments;
    private final DataSource<LeadAssignment> leadAssignments;
    private final DataSource<Deadline> deadlines;
    private final DataSource<JudgedContact> contacts;
    private final DataSource<LimitExcess> limitExcesses;
    private final DataSource<UnapprovedPause> unapprovedPauses;
    private final DataSource<WrongNumber> wrongNumbers;
    private final DataSource<ProcessingStop> processingStops;
    private final DataSource<BlankAssignment> blankAssignments;
    private final DataSource<UnrecordedAction> unrecordedActions;

    ContactUnit(DerivedFacts derived, Findings findings) {
        super(derived.situation(), findings);
        ContactWork work = derived.contactWork();
        lateRecords = facts(derived.lateRecords());
        firstContacts = facts(work.firstContacts());
        retries = facts(work.retries());
        reassignments = facts(work.reassignments());
        leadAssignments = facts(work.leadAssignments());
        deadlines = facts(work.deadlines());
        contacts = facts(work.contacts());
        limitExcesses = facts(work.limitExcesses());
        unapprovedPauses = facts(work.unapprovedPauses());
        wrongNumbers = fact(work.wrongNumber());
        processingStops = fact(work.processingStop());
        blankAssignments = facts(work.blankAssignments());
        unrecordedActions = facts(work.unrecordedActions());
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
