package io.reglament.evaluation.firstcontact;

import io.reglament.deal.InboundAction;
import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.MissedFirstContact;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.util.List;

/** What the first contacts give the rules to judge (R-FC-01..07; T01). */
public record FirstContactFacts(
        List<FirstContact> firstContacts,
        List<MissedFirstContact> missed,
        List<UnrecordedAction> unrecordedActions,
        Notes notes)
        implements FamilyFacts {

    public static FirstContactFacts of(Timeline shared) {
        Timeline time = shared.noting();
        FirstContacts first = new FirstContacts(time);
        return new FirstContactFacts(first.all(), first.missed(), unrecorded(time), time.notes());
    }

    @Override
    public List<Deadline> allDeadlines() {
        return firstContacts.stream().map(FirstContact::deadline).toList();
    }

    private static List<UnrecordedAction> unrecorded(Timeline time) {
        List<InboundAction> known = time.deal().facts().inboundActions();
        return known == null
                ? List.of()
                : known.stream()
                        .filter(each -> Boolean.FALSE.equals(each.recorded()))
                        .map(each -> new UnrecordedAction(each, time.people().holderOf(Role.OPERATOR)))
                        .toList();
    }
}
