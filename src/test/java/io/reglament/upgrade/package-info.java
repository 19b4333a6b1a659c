/** Databases that earlier builds made. */
@NullMarked
package io.reglament.upgrade;

import org.jspecify.annotations.NullMarked;
