package io.reglament.evaluation.ownership;

import io.reglament.deal.Ownership;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.MissedFirstContact;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.util.List;
import java.util.stream.Stream;

/** What the ownership of the deal gives the rules to judge (R-OWN-01..07). */
public record OwnershipFacts(
        List<Reassignment> reassignments,
        List<LeadAssignment> leadAssignments,
        List<BlankAssignment> blankAssignments,
        Notes notes)
        implements FamilyFacts {

    public static OwnershipFacts of(Timeline shared, List<ExhaustedLimit> exhausted, List<MissedFirstContact> missed) {
        Timeline time = shared.noting();
        return new OwnershipFacts(
                new Reassignments(time, exhausted, missed).all(),
                new LeadAssignments(time).all(),
                blank(time),
                time.notes());
    }

    @Override
    public List<Deadline> allDeadlines() {
        return Stream.concat(
                        reassignments.stream().map(Reassignment::deadline),
                        leadAssignments.stream().map(LeadAssignment::deadline))
                .toList();
    }

    private static List<BlankAssignment> blank(Timeline time) {
        List<Ownership> known = time.deal().facts().ownerships();
        return known == null
                ? List.of()
                : known.stream()
                        .filter(each -> each.comment() != null && each.comment().isBlank())
                        .map(each -> new BlankAssignment(each, time.people().party(each.assignedBy())))
                        .toList();
    }
}
