/** Imported versions of the regulation in the database, and all versions in memory. */
@NullMarked
package io.reglament.regulation.panache;

import org.jspecify.annotations.NullMarked;
