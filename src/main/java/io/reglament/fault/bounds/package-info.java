/** The bounds of what may be sent, as annotations of the components of a record. */
@NullMarked
package io.reglament.fault.bounds;

import org.jspecify.annotations.NullMarked;
