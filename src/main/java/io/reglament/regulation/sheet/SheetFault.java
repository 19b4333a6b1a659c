package io.reglament.regulation.sheet;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.regulation.table.Label;

/**
 * What is wrong with one cell of a sheet.
 *
 * @param row as a spreadsheet counts it, from 1 on
 * @param column likewise, from 0 on
 * @param where the row and the column in words
 * @param what in both languages
 */
public record SheetFault(int row, int column, String where, Label what) {
    private static final int LETTERS = 26;

    /** The cell's name, such as {@code D5}. */
    public String cell() {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.append(row).toString();
    }

    public Fault fault() {
        return Fault.of("/" + cell(), FaultCode.NOT_OF_FORM, where + ": " + what.en() + " / " + what.ru());
    }

    public String what(Language language) {
        return language == Language.RUSSIAN ? what.ru() : what.en();
    }
}
