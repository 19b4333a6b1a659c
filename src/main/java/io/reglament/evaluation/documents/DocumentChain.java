package io.reglament.evaluation.documents;

import io.reglament.finding.Act;

/**
 * A document that has to follow from another.
 *
 * @param broken known to refer to no such document
 */
public record DocumentChain(boolean broken, Act act) {}
