/** Auditors' questions to the record: decisions and violations, as they are and as they were known. */
@NullMarked
package io.reglament.history;

import org.jspecify.annotations.NullMarked;
