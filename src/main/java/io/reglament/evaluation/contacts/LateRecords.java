package io.reglament.evaluation.contacts;

import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.People;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Notes;
import java.util.List;

/** The contacts that were recorded later than T27 allows, for the head to confirm (R-FACT-04). */
public record LateRecords(List<LateRecord> records, Notes notes) implements FamilyFacts {
    public static LateRecords none() {
        return new LateRecords(List.of(), new Notes());
    }

    public static LateRecords of(Timeline shared) {
        List<NormalisedContact> late =
                shared.contacts().stream().filter(NormalisedContact::late).toList();
        if (late.isEmpty()) {
            return none();
        }
        Timeline time = shared.noting();
        People.Addressee head =
                time.people().head(Role.HEAD_OF_SALES, time.deal().at());
        return new LateRecords(
                late.stream().map(each -> new LateRecord(each, head)).toList(), time.notes());
    }
}
