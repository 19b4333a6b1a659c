/** The rule units: what the DRL families under {@code rules/} see and add. */
@NullMarked
package io.reglament.evaluation.drl;

import org.jspecify.annotations.NullMarked;
