/** What the deal owes or may offer the client beyond this sale. */
@NullMarked
package io.reglament.evaluation.development;

import org.jspecify.annotations.NullMarked;
