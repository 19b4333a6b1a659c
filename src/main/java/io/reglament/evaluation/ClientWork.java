package io.reglament.evaluation;

import io.reglament.evaluation.contacts.ContactFacts;
import io.reglament.evaluation.firstcontact.FirstContact;
import io.reglament.evaluation.firstcontact.FirstContactFacts;
import io.reglament.evaluation.limits.LimitFacts;
import io.reglament.evaluation.limits.Retry;
import io.reglament.evaluation.ownership.OwnershipFacts;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four families of the work with the client, which share one unit of rules. */
public record ClientWork(FirstContactFacts first, LimitFacts limits, ContactFacts contacts, OwnershipFacts ownership) {

    /** @param held contact limits that an older version reached while it was in force */
    static ClientWork of(Timeline time, List<ExhaustedLimit> held) {
        FirstContactFacts first = FirstContactFacts.of(time);
        LimitFacts limits = LimitFacts.of(time, held);
        return new ClientWork(
                first, limits, ContactFacts.of(time), OwnershipFacts.of(time, limits.exhausted(), first.missed()));
    }

    /** For whom a deputy has to be named: once for an owner who is away, whatever he owes (R-OWN-04). */
    public List<OwnersDuty> deputyNeeds() {
        List<OwnersDuty> first = this.first.firstContacts().stream()
                .map(FirstContact::duty)
                .filter(OwnersDuty::deputyNeeded)
                .toList();
        return first.isEmpty()
                ? Stream.concat(limits.retries().stream().map(Retry::duty), contacts.duties().stream())
                        .filter(OwnersDuty::deputyNeeded)
                        .limit(1)
                        .toList()
                : first;
    }

    Stream<FamilyFacts> families() {
        return Stream.of(first, limits, contacts, ownership);
    }

    /** Whether the deadlines stand here as there. */
    boolean standsAs(ClientWork other) {
        return state().equals(other.state());
    }

    private Set<List<Object>> state() {
        return families()
                .flatMap(each -> each.allDeadlines().stream())
                .map(ClientWork::state)
                .collect(Collectors.toSet());
    }

    private static List<Object> state(Deadline each) {
        return List.of(each.kind(), each.subjectId(), each.startAt(), each.status());
    }
}
