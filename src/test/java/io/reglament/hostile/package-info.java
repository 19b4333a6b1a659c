/** Texts that mean harm, in every place of the contract where a text may stand. */
@NullMarked
package io.reglament.hostile;

import org.jspecify.annotations.NullMarked;
