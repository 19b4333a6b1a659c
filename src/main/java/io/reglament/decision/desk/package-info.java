/** The main job without transport: who decides, by which law and calendar, in which order, and what is recorded. */
@NullMarked
package io.reglament.decision.desk;

import org.jspecify.annotations.NullMarked;
