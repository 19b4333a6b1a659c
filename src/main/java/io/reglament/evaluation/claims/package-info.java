/** Claims: their terms, and what a closed one still lacks (T19, T20). */
@NullMarked
package io.reglament.evaluation.claims;

import org.jspecify.annotations.NullMarked;
