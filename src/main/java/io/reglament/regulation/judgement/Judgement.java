package io.reglament.regulation.judgement;

import java.util.List;

/**
 * What the other engine says of a table.
 *
 * @param reason why it was not judged; empty where it was
 * @param facts how many vectors of facts were tried
 * @param disagreements the first of them
 */
public record Judgement(String table, Verdict verdict, String reason, int facts, List<Disagreement> disagreements) {
    public Judgement {
        disagreements = List.copyOf(disagreements);
    }

    static Judgement none(String table, String reason) {
        return new Judgement(table, Verdict.NOT_JUDGED, reason, 0, List.of());
    }
}
