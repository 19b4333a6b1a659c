package io.reglament.regulation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.dmn.RandomTable;
import io.reglament.regulation.draft.DraftRow;
import io.reglament.regulation.draft.SentRows;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a sheet shows of a table is the same table when it comes back, with and without knowledge of what it was. */
class WhatIsShownIsReadBackTest {
    private static final long SEED = Long.getLong("reglament.seed", 20261127L);
    private static final int TABLES = 500;

    @ParameterizedTest
    @EnumSource
    void aSheetThatNobodyEditedIsTheSameTable(Language language) {
        System.out.println("reglament.seed=" + SEED);
        RandomTable tables = new RandomTable(new Random(SEED));
        for (int i = 0; i < TABLES; i++) {
            Table table = tables.next();

            assertThat(RandomTable.said(readBack(table, language)))
                    .as("table %d", i)
                    .isEqualTo(RandomTable.said(table));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsReadAsTyped(Language language) {
        System.out.println("reglament.seed=" + SEED);
        RandomTable tables = new RandomTable(new Random(SEED));
        for (int i = 0; i < TABLES; i++) {
            assertCellsAreReadAsTyped(tables.next(), language, "table " + i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCellOfTheShippedLawIsReadAsTyped(Language language) {
        Bundle.shipped().regulation().tables().forEach(table -> assertCellsAreReadAsTyped(table, language, table.id()));
    }

    private static void assertCellsAreReadAsTyped(Table table, Language language, String where) {
        for (Row row : table.rows()) {
            for (int i = 0; i < table.inputs().size(); i++) {
                Column column = table.inputs().get(i);
                String shown =
                        new CellNotation(column, language).test(row.tests().get(i));

                assertThat(new TypedCells(column, language).test(shown))
                        .as("%s, %s, %s: %s", where, row.id(), column.name(), shown)
                        .contains(row.tests().get(i));
            }
            for (Column column : table.outputs()) {
                String shown =
                        new CellNotation(column, language).value(row.outputs().get(column.name()));

                assertThat(new TypedCells(column, language).value(shown))
                        .as("%s, %s, %s: %s", where, row.id(), column.name(), shown)
                        .contains(row.text(column.name()));
            }
        }
    }

    private static Table readBack(Table table, Language language) {
        SheetTable sheet = SheetTable.of(table, language);
        List<String> names = sheet.columns().stream().map(SheetColumn::name).toList();
        List<SheetRow> rows = sheet.rows().values().stream()
                .map(Map::values)
                .map(texts -> new SheetRow(3, texts.stream().map(SheetCell::of).toList()))
                .toList();
        List<DraftRow> read =
                SheetReader.read(sheet, names, rows).requireNoFaults().rows();
        return SentRows.read(table, Set.of(), read, TableWords::sentences);
    }
}
