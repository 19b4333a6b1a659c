package io.reglament.deal;

/** A stage of the deal; a move to a lower rank is a regress, the two ways of attraction are parallel entries. */
public enum Stage {
    INBOUND_ATTRACTION(1),
    OUTBOUND_ATTRACTION(1),
    DEAL_DISCUSSION(2),
    DEAL_FULFILMENT(3),
    CLIENT_DEVELOPMENT(4);

    private final int rank;

    Stage(int rank) {
        this.rank = rank;
    }

    /** The place in the order of stages, 1 for attraction to 4 for development. */
    public int rank() {
        return rank;
    }
}
