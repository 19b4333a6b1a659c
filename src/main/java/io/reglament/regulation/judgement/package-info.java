/** What an engine that others wrote finds in our tables: whether it agrees with our own look-up, row for row. */
@NullMarked
package io.reglament.regulation.judgement;

import org.jspecify.annotations.NullMarked;
