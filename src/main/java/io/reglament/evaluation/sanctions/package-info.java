/** What is proposed for a violation, and who learns of it (T25, T26). */
@NullMarked
package io.reglament.evaluation.sanctions;

import org.jspecify.annotations.NullMarked;
