package io.reglament.evaluation.contacts;

import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.OwnersDuty;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.Notes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What single contacts give the rules to judge (R-CON-01..10, R-PAU-01..02; T05, T06, T07). */
public record ContactFacts(
        List<Deadline> deadlines,
        List<OwnersDuty> duties,
        List<JudgedContact> contacts,
        List<UnapprovedPause> unapprovedPauses,
        @Nullable WrongNumber wrongNumber,
        @Nullable ProcessingStop processingStop,
        Notes notes)
        implements FamilyFacts {

    public static ContactFacts of(Timeline shared) {
        Timeline time = shared.noting();
        SingleContacts single = new SingleContacts(time);
        Obligations obligations = new Obligations(time);
        return new ContactFacts(
                obligations.all(),
                obligations.duties(),
                single.judged(),
                single.unapprovedPauses(),
                single.wrongNumber(),
                single.processingStop(),
                time.notes());
    }

    @Override
    public List<Deadline> allDeadlines() {
        return deadlines;
    }
}
