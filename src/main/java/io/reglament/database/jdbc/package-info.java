/** What is asked of the database before the first decision is taken. */
@NullMarked
package io.reglament.database.jdbc;

import org.jspecify.annotations.NullMarked;
