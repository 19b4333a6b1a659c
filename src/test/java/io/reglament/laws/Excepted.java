package io.reglament.laws;

import java.util.List;

/** What a law does not hold for yet, each with the reason. */
final class Excepted {
    private record Gap(String law, String what, String because) {}

    private static final List<Gap> ALL = List.of(new Gap(
            "holds",
            "\"forecast\":true",
            "a forecast does not announce when a conversation leaves the window of participation"));

    private Excepted() {}

    static boolean is(String law, String difference) {
        return ALL.stream().anyMatch(each -> each.law().equals(law) && difference.contains(each.what()));
    }
}
