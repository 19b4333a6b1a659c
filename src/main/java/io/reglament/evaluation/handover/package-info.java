/** Handovers between departments, dispatchers, dates that cannot be kept (T23, T24). */
@NullMarked
package io.reglament.evaluation.handover;

import org.jspecify.annotations.NullMarked;
