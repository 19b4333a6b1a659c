/** Marks in the database. */
@NullMarked
package io.reglament.acknowledgement.jdbc;

import org.jspecify.annotations.NullMarked;
