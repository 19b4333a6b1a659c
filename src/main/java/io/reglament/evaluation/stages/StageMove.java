package io.reglament.evaluation.stages;

import io.reglament.deal.Stage;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.finding.Act;
import io.reglament.finding.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move of the deal from one stage to another, as T21 and T22 see it.
 *
 * @param from null where the deal begins with this stage
 * @param unjustified not allowed at all, or known to lack what the row needs
 * @param missingItems evidence of the stage left that is known to be missing
 * @param untoldItems evidence of the stage left that nobody told
 * @param act the entry, with what it lacks of the row's needs
 * @param exit the entry, with the evidence that is missing
 */
public record StageMove(
        @Nullable Stage from,
        Stage to,
        boolean unjustified,
        List<String> missingItems,
        List<String> unknownItems,
        Act act,
        Act exit,
        Owners owners) {

    /** Who can tell now what is not known. */
    public Party asked() {
        return owners.now();
    }

    public boolean forward() {
        return from == null || to.rank() > from.rank();
    }

    public boolean evidenceMissing() {
        return !missingItems.isEmpty();
    }

    public boolean evidenceUnknown() {
        return !unknownItems.isEmpty();
    }
}
