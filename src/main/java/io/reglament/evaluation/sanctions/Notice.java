package io.reglament.evaluation.sanctions;

import io.reglament.evaluation.timeline.People;
import io.reglament.finding.Party;
import io.reglament.finding.Violation;
import java.util.List;

/** That a superior has to know of the grave violations of one responsible (S1-83..85). */
public record Notice(Party responsible, People.Addressee superior, List<Violation> violations) {

    /** The responsible by id, or by role where no person is known. */
    public List<String> about() {
        String person = responsible.personId();
        return List.of(person == null ? responsible.role().name() : person);
    }

    public List<String> violationKeys() {
        return violations.stream().map(Violation::key).toList();
    }
}
