package io.reglament.backtest;

import io.reglament.finding.Deadline;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether people can keep a norm (PC-02): how often deadlines of a kind were met in time and how often not, in the last decision of each deal,
 * by the law in force and by the draft. What is open, also beyond a soft target, paused, handed on or cancelled is
 * neither.
 *
 * @param inForceMet met in time by the law in force
 * @param inForceMissed met late or not at all by the law in force
 * @param draftMet met in time by the draft
 * @param draftMissed met late or not at all by the draft
 */
public record NormKept(long inForceMet, long inForceMissed, long draftMet, long draftMissed) {
    public static final NormKept NONE = new NormKept(0, 0, 0, 0);

    public NormKept plus(NormKept other) {
        return new NormKept(
                inForceMet + other.inForceMet,
                inForceMissed + other.inForceMissed,
                draftMet + other.draftMet,
                draftMissed + other.draftMissed);
    }

    /** By kind of deadline, of one deal. */
    static SortedMap<String, NormKept> of(Comparison.Made last) {
        SortedMap<String, NormKept> norms = new TreeMap<>();
        count(norms, last.inForce().deadlines(), new NormKept(1, 0, 0, 0), new NormKept(0, 1, 0, 0));
        count(norms, last.draft().deadlines(), new NormKept(0, 0, 1, 0), new NormKept(0, 0, 0, 1));
        return norms;
    }

    private static void count(
            SortedMap<String, NormKept> norms, List<Deadline> deadlines, NormKept met, NormKept missed) {
        for (Deadline each : deadlines) {
            switch (each.status()) {
                case MET -> norms.merge(each.kind().name(), met, NormKept::plus);
                case MET_LATE, OVERDUE -> norms.merge(each.kind().name(), missed, NormKept::plus);
                case OPEN, WARNING, PAUSED, TRANSFERRED, CANCELLED, TARGET_MISSED -> {}
            }
        }
    }

    /** Of both. */
    static SortedMap<String, NormKept> plus(SortedMap<String, NormKept> one, SortedMap<String, NormKept> other) {
        SortedMap<String, NormKept> all = new TreeMap<>(one);
        other.forEach((kind, norm) -> all.merge(kind, norm, NormKept::plus));
        return all;
    }
}
