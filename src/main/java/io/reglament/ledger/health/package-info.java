/** What the ledger has to do with the health of the service. */
@NullMarked
package io.reglament.ledger.health;

import org.jspecify.annotations.NullMarked;
