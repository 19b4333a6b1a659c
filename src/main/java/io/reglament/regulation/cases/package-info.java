/** Named examples of a law: facts with a fixed clock, and what has to be found in them. */
@NullMarked
package io.reglament.regulation.cases;

import org.jspecify.annotations.NullMarked;
