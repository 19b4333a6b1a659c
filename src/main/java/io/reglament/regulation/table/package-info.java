/** A decision table: its cells, its look-up, and the row that matched. */
@NullMarked
package io.reglament.regulation.table;

import org.jspecify.annotations.NullMarked;
