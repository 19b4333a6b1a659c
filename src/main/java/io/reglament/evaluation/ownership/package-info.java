/** Who has to own the deal: assignment of a lead, and when it has to change hands. */
@NullMarked
package io.reglament.evaluation.ownership;

import org.jspecify.annotations.NullMarked;
