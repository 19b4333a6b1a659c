/** Watches the deals on record: whose answer does not hold any more and has to be asked for again. */
@NullMarked
package io.reglament.watch;

import org.jspecify.annotations.NullMarked;
