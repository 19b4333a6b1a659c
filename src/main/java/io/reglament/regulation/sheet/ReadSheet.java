package io.reglament.regulation.sheet;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.draft.DraftRow;
import java.util.List;

/**
 * A sheet that came in.
 *
 * @param rows in the form in which they are saved; complete only where there are no faults
 * @param faults every cell that says nothing of its column
 */
public record ReadSheet(List<DraftRow> rows, List<SheetFault> faults) {
    /** Enough to work on. */
    public static final int MOST_FAULTS = 200;

    /** @throws FaultyFacts where there are faults */
    public ReadSheet requireNoFaults() {
        if (!faults.isEmpty()) {
            throw new FaultyFacts(
                    faults.stream().limit(MOST_FAULTS).map(SheetFault::fault).toList());
        }
        return this;
    }
}
