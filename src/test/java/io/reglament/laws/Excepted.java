package io.reglament.laws;

import java.util.List;

/** What a law does not hold for yet, each with the reason. */
final class Excepted {
    private record Gap(String law, String what, String because) {}

    private static final List<Gap> ALL = List.of(
            new Gap(
                    "holds",
                    "deadlines - {\"kind\":\"FIRST_CONTACT\"",
                    "first contacts: who answers for an obligation that has ended follows the clock on"),
            new Gap(
                    "holds",
                    "deadlines + {\"kind\":\"FIRST_CONTACT\"",
                    "first contacts: who answers for an obligation that has ended follows the clock on"),
            new Gap("holds", "handover-deadline/HD-01", "first contacts: the same, by the row that it looks up"),
            new Gap("holds", "FIX_SPLIT_AGREEMENT", "commission: the lapse of an agreement is not announced"),
            new Gap("holds", "commission-split-mode/", "commission: the lapse of an agreement is not announced"),
            new Gap("holds", "LAPSED", "commission: the lapse of an agreement is not announced"));

    private Excepted() {}

    static boolean is(String law, String difference) {
        return ALL.stream().anyMatch(each -> each.law().equals(law) && difference.contains(each.what()));
    }
}
