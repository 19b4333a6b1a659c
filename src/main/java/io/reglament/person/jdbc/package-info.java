/** The directory in the database. */
@NullMarked
package io.reglament.person.jdbc;

import org.jspecify.annotations.NullMarked;
