package io.reglament.regulation.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a law answers to a case.
 *
 * @param lists the entries of each list
 * @param rows references of all rows that the answer cites or that it says to have matched
 */
public record Answer(Map<FindingList, List<Item>> lists, SortedSet<String> rows) {
    public Answer {
        lists = Map.copyOf(lists);
        rows = Collections.unmodifiableSortedSet(new TreeSet<>(rows));
    }

    List<Item> of(FindingList list) {
        return lists.getOrDefault(list, List.of());
    }
}
