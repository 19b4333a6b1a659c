package io.reglament.evaluation.commission;

/** Why somebody gets nothing of a commission. */
enum NoShare {
    /** His last hold before the win ended for a reason that forfeits the share (T12). */
    FORFEITED,
    /** All his conversations lie before the window that T12 looks back over. */
    OUTSIDE_WINDOW,
    /** Fewer conversations in the window than T12 asks for. */
    TOO_FEW_CONTACTS,
    /** He held the deal and never reached the client. */
    NO_CONTACT,
    /** Accrued to before, and no participant by what is known now. */
    NOT_A_PARTICIPANT,
    /** Entitled, and left with nothing by the mode of the split. */
    NO_SHARE_IN_SPLIT
}
