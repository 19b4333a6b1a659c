package io.reglament.evaluation.timeline;

/** Which limit of T02: unanswered calls in a row, or conversations on one stage. */
public enum LimitKind {
    UNANSWERED("UNANSWERED"),
    CONVERSATIONS("REACHED");

    private final String word;

    LimitKind(String word) {
        this.word = word;
    }

    /** As answers call it. */
    public String word() {
        return word;
    }
}
