package io.reglament.deal;

/** How a contact ended: the client was reached, did not answer, or neither can be said. */
public enum ContactOutcome {
    REACHED(Kind.REACHED),
    REPLIED(Kind.REACHED),
    CALLBACK_REQUESTED(Kind.REACHED),
    REFUSED(Kind.REACHED),
    NO_ANSWER(Kind.UNANSWERED),
    BUSY(Kind.UNANSWERED),
    VOICEMAIL(Kind.UNANSWERED),
    UNREACHABLE(Kind.UNANSWERED),
    DELIVERED(Kind.NEUTRAL),
    READ(Kind.NEUTRAL),
    WRONG_NUMBER(Kind.NEUTRAL),
    TECHNICAL_FAILURE(Kind.NEUTRAL);

    private final Kind kind;

    ContactOutcome(Kind kind) {
        this.kind = kind;
    }

    public boolean reached() {
        return kind == Kind.REACHED;
    }

    public boolean unanswered() {
        return kind == Kind.UNANSWERED;
    }

    private enum Kind {
        REACHED,
        UNANSWERED,
        NEUTRAL
    }
}
