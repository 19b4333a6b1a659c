package io.reglament.evaluation;

import io.reglament.deal.InboundAction;
import io.reglament.deal.Ownership;
import io.reglament.deal.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the work with the client gives the rules to judge, worked out from the timeline. */
public record ContactWork(
        List<FirstContact> firstContacts,
        List<Retry> retries,
        List<Reassignment> reassignments,
        List<LeadAssignment> leadAssignments,
        List<Deadline> deadlines,
        List<JudgedContact> contacts,
        List<LimitExcess> limitExcesses,
        List<UnapprovedPause> unapprovedPauses,
        @Nullable WrongNumber wrongNumber,
        @Nullable ProcessingStop processingStop,
        List<BlankAssignment> blankAssignments,
        List<UnrecordedAction> unrecordedActions,
        Set<String> heldLimits) {

    static ContactWork of(Timeline time, Set<String> heldBefore) {
        Counting counting = new Counting(time);
        FirstContacts first = new FirstContacts(time);
        ContactFacts facts = new ContactFacts(time, counting);
        facts.tallies();
        return new ContactWork(
                first.all(),
                new Retries(time, counting).all(),
                new Reassignments(time, counting, first, heldBefore).all(),
                new LeadAssignments(time).all(),
                new Obligations(time).all(),
                facts.judged(),
                facts.excesses(),
                facts.unapprovedPauses(),
                facts.wrongNumber(),
                facts.processingStop(),
                blank(time),
                unrecorded(time),
                held(counting));
    }

    /** All deadlines of contact work. */
    List<Deadline> allDeadlines() {
        List<Deadline> all = new ArrayList<>(deadlines);
        firstContacts.forEach(each -> all.add(each.deadline()));
        retries.forEach(each -> all.add(each.deadline()));
        reassignments.forEach(each -> all.add(each.deadline()));
        leadAssignments.forEach(each -> all.add(each.deadline()));
        return all;
    }

    /** Owners whose limit is reached and not lifted. */
    private static Set<String> held(Counting counting) {
        Set<String> held = new HashSet<>();
        counting.limits().stream()
                .filter(each -> each.to() == null)
                .forEach(each -> held.add(each.tenure().managerId()));
        return held;
    }

    private static List<BlankAssignment> blank(Timeline time) {
        List<Ownership> told = time.deal().facts().ownerships();
        return told == null
                ? List.of()
                : told.stream()
                        .filter(each -> each.comment() != null && each.comment().isBlank())
                        .map(each -> new BlankAssignment(each, time.people().party(each.assignedBy())))
                        .toList();
    }

    private static List<UnrecordedAction> unrecorded(Timeline time) {
        List<InboundAction> told = time.deal().facts().inboundActions();
        return told == null
                ? List.of()
                : told.stream()
                        .filter(each -> Boolean.FALSE.equals(each.recorded()))
                        .map(each -> new UnrecordedAction(each, time.people().holderOf(Role.OPERATOR)))
                        .toList();
    }
}
