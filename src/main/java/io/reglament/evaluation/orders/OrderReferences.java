package io.reglament.evaluation.orders;

import io.reglament.finding.Act;
import java.util.List;

/** An order whose references are known, with those that its kind needs and that are not among them (T15, F-31). */
public record OrderReferences(List<String> missing, Act act) {

    public boolean incomplete() {
        return !missing.isEmpty();
    }
}
