/** The database under the service: how to reach it, and what it must promise. */
@NullMarked
package io.reglament.database;

import org.jspecify.annotations.NullMarked;
