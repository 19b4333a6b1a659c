package io.reglament.evaluation.commission;

/** How an agreement about the split stands (model 3.6). */
enum AgreementStatus {
    NONE,
    /** The percents are not 100.00, or somebody is named who is not entitled. */
    INVALID,
    /** Not everybody who is entitled has signed. */
    PARTIAL,
    /** Still wrong or not signed by all when the time for signatures was over. */
    LAPSED,
    /** Signed by all, and then disputed. */
    SUPERSEDED,
    COMPLETE
}
