/** What time alone makes of a deal: which instants change its answer, and how. */
@NullMarked
package io.reglament.decision.horizon;

import org.jspecify.annotations.NullMarked;
