/** Exact money, and its split into parts that always sum to the whole. */
@NullMarked
package io.reglament.money;

import org.jspecify.annotations.NullMarked;
