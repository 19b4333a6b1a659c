/** Clients and keys in the database, and the snapshot of the live keys that every request is checked against. */
@NullMarked
package io.reglament.access.panache;

import org.jspecify.annotations.NullMarked;
