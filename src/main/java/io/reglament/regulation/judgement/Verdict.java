package io.reglament.regulation.judgement;

/** Whether the other engine agrees. */
public enum Verdict {
    /** It finds the same rows and values by all facts that were tried. */
    AGREES,
    /** By some facts it finds others. */
    DISAGREES,
    /** It was not asked to the end. */
    NOT_JUDGED
}
