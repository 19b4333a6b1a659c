package io.reglament.regulation.judgement;

import io.reglament.judge.Answer;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Facts by which two engines find different rows in a table, or different values in the same rows.
 *
 * @param facts text by input column in the grid's language
 * @param ours what our look-up answers
 * @param engines what the other engine answers
 */
public record Disagreement(SortedMap<String, String> facts, Answer ours, Answer engines) {
    public Disagreement {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }
}
