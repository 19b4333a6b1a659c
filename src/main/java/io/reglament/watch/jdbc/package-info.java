/** The watched deals in the database, kept up with the record. */
@NullMarked
package io.reglament.watch.jdbc;

import org.jspecify.annotations.NullMarked;
