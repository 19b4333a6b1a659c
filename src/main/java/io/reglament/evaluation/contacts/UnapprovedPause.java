package io.reglament.evaluation.contacts;

import io.reglament.finding.Act;

/** A pause that needs a permission and has none (R-PAU-02). */
public record UnapprovedPause(Act act) {}
