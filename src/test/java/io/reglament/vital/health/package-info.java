/** Whether the threads are alive. */
@NullMarked
package io.reglament.vital.health;

import org.jspecify.annotations.NullMarked;
