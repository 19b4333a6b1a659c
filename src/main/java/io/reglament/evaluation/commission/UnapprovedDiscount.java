package io.reglament.evaluation.commission;

import io.reglament.finding.Act;

/** A discount that somebody had to approve and nobody did (R-COM-02). */
public record UnapprovedDiscount(Act act) {}
