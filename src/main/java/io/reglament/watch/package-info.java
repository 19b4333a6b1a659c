/** Watches the record: whose answer holds no more and has to be asked for again, and what the next change of the law should look at. */
@NullMarked
package io.reglament.watch;

import org.jspecify.annotations.NullMarked;
