/** The deals of all shipped cases, decided by a version before it becomes law. */
@NullMarked
package io.reglament.decision.trial;

import org.jspecify.annotations.NullMarked;
