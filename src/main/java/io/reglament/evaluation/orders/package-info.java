/** Orders by their kind, against contracts, returns, stock and powers of attorney (T15). */
@NullMarked
package io.reglament.evaluation.orders;

import org.jspecify.annotations.NullMarked;
