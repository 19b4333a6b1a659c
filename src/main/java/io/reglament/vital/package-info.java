/** Threads of the service's own, that nothing ends, and that are missed when they are gone. */
@NullMarked
package io.reglament.vital;

import org.jspecify.annotations.NullMarked;
