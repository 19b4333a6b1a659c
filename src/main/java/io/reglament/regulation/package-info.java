/**
 * The law: an immutable version of a regulation and its decision tables, with typed cells and our own three-valued look-up
 * (ADR "Tables are evaluated by our own typed cells").
 */
@NullMarked
package io.reglament.regulation;

import org.jspecify.annotations.NullMarked;
