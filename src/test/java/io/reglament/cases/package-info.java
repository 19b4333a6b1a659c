/** The acceptance cases: facts of a deal and what is decided of them, as data in {@code src/test/resources/cases}. */
@NullMarked
package io.reglament.cases;

import org.jspecify.annotations.NullMarked;
