/** What the vital threads have to do with the health of the service. */
@NullMarked
package io.reglament.vital.health;

import org.jspecify.annotations.NullMarked;
