/** A PostgreSQL of our own in the data folder, for who has none: started, watched and stopped with the service. */
@NullMarked
package io.reglament.database.embedded;

import org.jspecify.annotations.NullMarked;
