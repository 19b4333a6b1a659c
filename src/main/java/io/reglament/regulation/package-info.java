/**
 * The law: an immutable version of a regulation and its decision tables, with typed cells and our own three-valued look-up
 * (docs/adr/tables-are-evaluated-by-our-own-typed-cells.md).
 */
@NullMarked
package io.reglament.regulation;

import org.jspecify.annotations.NullMarked;
