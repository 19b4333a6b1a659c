package io.reglament.regulation.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a list of an answer compares with what a case expects of it.
 *
 * @param asExpected whether it holds all that is expected, and nothing else where nothing else may be
 * @param missing what was expected and did not come
 * @param besides what came and was not expected
 */
public record ListResult(FindingList list, boolean asExpected, List<Item> missing, List<Item> besides) {

    static ListResult of(FindingList list, Expected expected, Answer answer) {
        List<Item> entries = expected.of(list);
        List<Item> found = answer.of(list);
        int[] takenBy = new Pairing(entries, found).takenBy();
        List<Item> missing = new ArrayList<>(entries);
        List<Item> besides = new ArrayList<>();
        for (int i = 0; i < takenBy.length; i++) {
            if (takenBy[i] < 0) {
                besides.add(found.get(i));
            } else {
                missing.remove(entries.get(takenBy[i]));
            }
        }
        boolean asExpected = missing.isEmpty() && (besides.isEmpty() || !expected.complete(list));
        return new ListResult(list, asExpected, List.copyOf(missing), List.copyOf(besides));
    }

    /** What did not come, and what came besides, for whoever reads a terminal or a refusal. */
    public String words() {
        return "%s: expected and not found %s; found besides %s".formatted(list.field(), missing, besides);
    }

    /** Pairs as many entries with items as can be, one to one, whatever their order. */
    private record Pairing(List<Item> entries, List<Item> found) {
        /** By item the entry that takes it, -1 for none. */
        int[] takenBy() {
            int[] takenBy = new int[found.size()];
            Arrays.fill(takenBy, -1);
            for (int entry = 0; entry < entries.size(); entry++) {
                place(entry, takenBy, new boolean[found.size()]);
            }
            return takenBy;
        }

        private boolean place(int entry, int[] takenBy, boolean[] tried) {
            for (int item = 0; item < takenBy.length; item++) {
                if (!tried[item] && entries.get(entry).isMetBy(found.get(item))) {
                    tried[item] = true;
                    if (takenBy[item] < 0 || place(takenBy[item], takenBy, tried)) {
                        takenBy[item] = entry;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
