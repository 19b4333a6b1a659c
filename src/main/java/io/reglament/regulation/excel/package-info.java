/** Sheets as Excel workbooks: written with drop-downs and hints, read with suspicion, given back with comments on the cells. */
@NullMarked
package io.reglament.regulation.excel;

import org.jspecify.annotations.NullMarked;
