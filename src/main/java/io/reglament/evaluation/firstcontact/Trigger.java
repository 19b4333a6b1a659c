package io.reglament.evaluation.firstcontact;

/** What started a first-contact clock (model 3.6). */
public enum Trigger {
    STAGE_ENTRY,
    STAGE_REGRESS,
    OWNER_CHANGE
}
