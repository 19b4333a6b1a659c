/** What a decision reads of the record, in one statement. */
@NullMarked
package io.reglament.decision.jdbc;

import org.jspecify.annotations.NullMarked;
