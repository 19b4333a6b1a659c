package io.reglament.regulation.sheet;

import java.util.List;

/**
 * A row of a sheet that came in.
 *
 * @param number as a spreadsheet counts it, from 1 on
 * @param cells in the order of the sheet's columns; those that are missing at the end are blank
 */
public record SheetRow(int number, List<SheetCell> cells) {
    SheetCell cell(int at) {
        return at < 0 || at >= cells.size() ? SheetCell.BLANK : cells.get(at);
    }
}
