package io.reglament.laws;

import java.util.List;

/** What a law does not hold for yet, each with the reason. */
final class Excepted {
    private record Exception(String law, String what, String because) {}

    private static final List<Exception> ALL = List.of(
            new Exception(
                    "holds",
                    "handover-deadline/HD-01",
                    "the family of first contacts looks the norm of assignment up for an obligation that has ended"),
            new Exception("holds", "FIX_SPLIT_AGREEMENT", "the family of the commission does not announce a lapse yet"),
            new Exception("holds", "LAPSED", "the family of the commission does not announce a lapse yet"));

    private Excepted() {}

    static boolean is(String law, String difference) {
        return ALL.stream().anyMatch(each -> each.law().equals(law) && difference.contains(each.what()));
    }
}
