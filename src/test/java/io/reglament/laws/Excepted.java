package io.reglament.laws;

import java.util.List;

/** What a law does not hold for yet, each with the reason. */
final class Excepted {
    private record Gap(String law, String what, String because) {}

    private static final List<Gap> ALL = List.of(
            new Gap(
                    "holds",
                    "handover-deadline/HD-01",
                    "the family of first contacts looks the norm of assignment up for an obligation that has ended"),
            new Gap("holds", "FIX_SPLIT_AGREEMENT", "the family of the commission does not announce a lapse yet"),
            new Gap("holds", "commission-split-mode/", "the family of the commission does not announce a lapse yet"),
            new Gap("holds", "LAPSED", "the family of the commission does not announce a lapse yet"));

    private Excepted() {}

    static boolean is(String law, String difference) {
        return ALL.stream().anyMatch(each -> each.law().equals(law) && difference.contains(each.what()));
    }
}
