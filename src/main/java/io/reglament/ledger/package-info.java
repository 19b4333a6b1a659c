/** The durable record: what was decided is added once, never changed, and answered only when it is on disk. */
@NullMarked
package io.reglament.ledger;

import org.jspecify.annotations.NullMarked;
