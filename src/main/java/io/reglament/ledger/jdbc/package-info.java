/** The ledger on PostgreSQL: a bounded queue, one writer, many entries to a commit. */
@NullMarked
package io.reglament.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
