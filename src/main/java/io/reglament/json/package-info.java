/** Reads JSON strictly as records, all faults at once, and writes records canonically. */
@NullMarked
package io.reglament.json;

import org.jspecify.annotations.NullMarked;
