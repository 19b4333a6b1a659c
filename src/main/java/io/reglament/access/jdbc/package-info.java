/** The keys that were refused, in the database. */
@NullMarked
package io.reglament.access.jdbc;

import org.jspecify.annotations.NullMarked;
