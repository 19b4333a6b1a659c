package io.reglament.evaluation.documents;

import io.reglament.finding.Act;

/**
 * A step that was passed over.
 *
 * @param ruleId which rule wants it: R-DOC-02, R-DOC-05 or R-DOC-06
 */
public record SkippedStep(String ruleId, Act act) {}
