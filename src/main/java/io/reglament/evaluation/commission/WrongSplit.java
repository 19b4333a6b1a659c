package io.reglament.evaluation.commission;

import io.reglament.finding.Act;

/** An agreement whose percents do not make 100.00 (R-COM-07, F-20). */
public record WrongSplit(Act act) {}
