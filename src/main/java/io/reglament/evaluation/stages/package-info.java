/** Moves of the deal between its stages, and the evidence that a stage is done (T21, T22). */
@NullMarked
package io.reglament.evaluation.stages;

import org.jspecify.annotations.NullMarked;
