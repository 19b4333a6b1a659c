/** Tables as people edit them: cells of text by row and column, read one by one, compared and merged. */
@org.jspecify.annotations.NullMarked
package io.reglament.regulation.grid;
