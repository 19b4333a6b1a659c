package io.reglament.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the lines that were answered so far came out. */
final class LineCounts {
    /** What became of a line. */
    enum Fate {
        /** 201. */
        RECORDED,
        /** 200, the stored answer. */
        RECORDED_BEFORE,
        /** 200 to a SIMULATION or a REPLAY, which are not recorded. */
        ONLY_ANSWERED,
        /** 4xx: the line has to be mended. */
        REFUSED,
        /** 5xx: the same line again, later. */
        FAILED;

        private static Fate of(int status, boolean stored) {
            if (status == CREATED) {
                return RECORDED;
            }
            if (status == OK) {
                return stored ? RECORDED_BEFORE : ONLY_ANSWERED;
            }
            return status / HUNDRED == CLIENT_ERROR ? REFUSED : FAILED;
        }
    }

    /** How many bytes of an answering line are enough for {@link #add}. */
    static final int HEAD = 120;

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int HUNDRED = 100;
    private static final int CLIENT_ERROR = 4;

    /** Only a decision that is in the record has an id, and it stands first. */
    private static final Pattern ANSWER =
            Pattern.compile("\\{\"line\":(\\d{1,18}),\"status\":(\\d{3}),\"\\w+\":\\{(\"decisionId\":)?.*");

    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    private long answered;
    private @Nullable String firstUndecided;

    /** @param head how an answering line begins */
    void add(String head) {
        answered++;
        Matcher answer = ANSWER.matcher(head);
        boolean understood = answer.matches();
        Fate fate = understood ? Fate.of(Integer.parseInt(answer.group(2)), answer.group(3) != null) : Fate.FAILED;
        counts.merge(fate, 1L, Long::sum);
        if (firstUndecided == null && (fate == Fate.REFUSED || fate == Fate.FAILED)) {
            firstUndecided =
                    understood ? "line " + answer.group(1) + " with " + answer.group(2) : "no answer of this service";
        }
    }

    long answered() {
        return answered;
    }

    long of(Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }

    /** Lines that have no decision. */
    long undecided() {
        return of(Fate.REFUSED) + of(Fate.FAILED);
    }

    /** The first line that has no decision, as words. */
    String firstUndecided() {
        return firstUndecided == null ? "none" : firstUndecided;
    }

    /** All of them as words, such as {@code 90 recorded, 10 recorded before, 0 refused, 0 failed}. */
    String words() {
        String words = String.format(
                Locale.ROOT, "%,d recorded, %,d recorded before, ", of(Fate.RECORDED), of(Fate.RECORDED_BEFORE));
        if (of(Fate.ONLY_ANSWERED) > 0) {
            words += String.format(Locale.ROOT, "%,d answered without a record, ", of(Fate.ONLY_ANSWERED));
        }
        return words + String.format(Locale.ROOT, "%,d refused, %,d failed", of(Fate.REFUSED), of(Fate.FAILED));
    }
}
