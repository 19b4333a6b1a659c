package io.reglament.regulation.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case under a law.
 *
 * @param lists in the order of {@link FindingList}; empty where there is a fault
 * @param fault why the law cannot decide the case; null where it does
 * @param rows references of the rows that the answer cites
 */
public record Verdict(
        State state, List<ListResult> lists, @Nullable String fault, SortedSet<String> rows) {
    /** Whether the law finds what is expected. */
    public enum State {
        GREEN,
        RED
    }

    static Verdict of(Expected expected, Answer answer) {
        List<ListResult> lists = Arrays.stream(FindingList.values())
                .map(list -> ListResult.of(list, expected, answer))
                .toList();
        boolean green = lists.stream().allMatch(ListResult::asExpected);
        return new Verdict(green ? State.GREEN : State.RED, lists, null, answer.rows());
    }

    /** Of a case that the law cannot decide. */
    public static Verdict of(String fault) {
        return new Verdict(State.RED, List.of(), fault, Collections.emptySortedSet());
    }

    public boolean isGreen() {
        return state == State.GREEN;
    }

    public Verdict {
        lists = List.copyOf(lists);
        rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
    }
}
