package io.reglament.evaluation.limits;

import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.regulation.table.Row;
import java.util.ArrayList;
import java.util.List;

/** A contact of an owner whose limit had been reached before (R-LIM-03). */
public record LimitExcess(Act act) {

    static List<LimitExcess> all(Timeline time, Counting counting) {
        List<LimitExcess> acts = new ArrayList<>();
        for (ExhaustedLimits.Excess excess : counting.excesses()) {
            NormalisedContact contact = excess.contact();
            Row row = time.norms()
                    .row("contact-limit", contact.at(), excess.limit().visit().stage(), time.categoryAt(contact.at()));
            Act act = Act.of(
                            contact.id(),
                            contact.at(),
                            time.people().party(contact.fact()),
                            row == null ? List.of() : List.of(row.ref()),
                            List.of(contact.id(), excess.limit().by().id()))
                    .detail("kind", excess.limit().kind().word())
                    .detail("limit", excess.limit().limit())
                    .detail("actual", excess.actual());
            acts.add(new LimitExcess(act));
        }
        return acts;
    }
}
