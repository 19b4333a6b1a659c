/** What the managers earn from a won deal, who gets nothing and why, and what happens when they disagree. */
@NullMarked
package io.reglament.evaluation.commission;

import org.jspecify.annotations.NullMarked;
