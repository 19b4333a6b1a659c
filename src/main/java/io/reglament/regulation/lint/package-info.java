/** What is doubtful in a table that people write: gaps, overlaps, rows that never answer, norms that cannot be kept, each with facts that prove it. */
@NullMarked
package io.reglament.regulation.lint;

import org.jspecify.annotations.NullMarked;
