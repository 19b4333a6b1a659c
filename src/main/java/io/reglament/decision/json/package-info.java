/** The answer as JSON bytes, always the same for the same decision. */
@NullMarked
package io.reglament.decision.json;

import org.jspecify.annotations.NullMarked;
