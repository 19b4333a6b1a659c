/** Attempts and conversations counted against the limits of T02, and the retries that attempts ask for. */
@NullMarked
package io.reglament.evaluation.limits;

import org.jspecify.annotations.NullMarked;
