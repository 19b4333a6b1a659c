package io.reglament.regulation.lint;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts by which a row answers, and facts that differ in one column and by which it does not.
 *
 * @param row the row's id
 * @param fires text by input column in the grid's language; null where the row never answers, or its table is too tangled to be searched
 * @param nearMiss null where the row never answers, or answers whatever one column says
 * @param never why the row never answers; null where it does
 * @param by ids of the rows that keep it from answering, the one to look at first; empty where it answers
 */
public record RowExample(
        String row,
        @Nullable SortedMap<String, String> fires,
        @Nullable NearMiss nearMiss,
        @Nullable Never never,
        List<String> by) {
    /** Why a row never answers. */
    public enum Never {
        /** No allowed value passes one of its cells. */
        UNREACHABLE,
        /** Rows above take all of its facts. */
        MASKED,
        /** Another row matches whatever it matches, and the table answers nothing then. */
        CONTRADICTED,
        /** The table is too tangled to be searched. */
        NOT_SEARCHED
    }

    /**
     * Facts by which the row only just does not answer.
     *
     * @param inputs text by input column
     * @param column the one in which they differ from those that the row answers
     * @param answeredBy ids of the rows that answer instead; empty where none does
     */
    public record NearMiss(SortedMap<String, String> inputs, String column, List<String> answeredBy) {
        public NearMiss {
            inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
            answeredBy = List.copyOf(answeredBy);
        }
    }

    public RowExample {
        by = List.copyOf(by);
    }
}
