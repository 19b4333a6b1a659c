/** Threads that nothing ends. */
@NullMarked
package io.reglament.vital;

import org.jspecify.annotations.NullMarked;
