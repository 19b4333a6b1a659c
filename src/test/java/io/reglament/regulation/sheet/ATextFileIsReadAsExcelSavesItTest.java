package io.reglament.regulation.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.dmn.RandomTable;
import io.reglament.regulation.draft.SentRows;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text files with semicolons, and what the spreadsheets of the world make of them. */
class ATextFileIsReadAsExcelSavesItTest {
    private static final long SEED = Long.getLong("reglament.seed", 20261129L);
    private static final Table TABLE = Bundle.shipped().regulation().table("contact-limit");

    private static String said(Table table, Language language, byte[] file) {
        return RandomTable.said(SentRows.read(
                table,
                Set.of(),
                CsvSheet.read(table, language, file).requireNoFaults().rows(),
                TableWords::sentences));
    }

    private static String text(Table table) {
        return new String(CsvSheet.write(SheetTable.of(table, Language.RUSSIAN)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatNobodyEditedIsTheSameTable(Language language) {
        System.out.println("reglament.seed=" + SEED);
        RandomTable tables = new RandomTable(new Random(SEED));
        for (int i = 0; i < 500; i++) {
            Table table = tables.next();
            byte[] file = CsvSheet.write(SheetTable.of(table, language));

            assertThat(said(table, language, file)).as("table %d", i).isEqualTo(RandomTable.said(table));
        }
    }

    @Test
    void asARussianExcelSavesIt() {
        String bare = text(TABLE).substring(1);

        for (byte[] file : new byte[][] {
            bare.getBytes(StandardCharsets.UTF_8),
            bare.getBytes(Charset.forName("windows-1251")),
            ("\uFEFF" + bare.replaceAll(";(?=([^\"]*\"[^\"]*\")*[^\"]*$)", "\t")).getBytes(StandardCharsets.UTF_16LE),
            bare.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + bare).getBytes(StandardCharsets.UTF_16BE),
            ("sep=;\r\n" + bare).getBytes(StandardCharsets.UTF_8),
            (bare + ";;;;;;;\r\n\r\n").getBytes(StandardCharsets.UTF_8)
        }) {
            assertThat(said(TABLE, Language.RUSSIAN, file)).isEqualTo(RandomTable.said(TABLE));
        }
    }

    @Test
    void noCellIsTakenForAFormulaOrADate() {
        RandomTable tables = new RandomTable(new Random(SEED));
        for (int i = 0; i < 100; i++) {
            Table table = tables.next();
            assertThat(text(table).substring(1).lines().skip(1).flatMap(line -> Arrays.stream(line.split(";", -1))))
                    .noneMatch(cell -> cell.matches("\"?[=+@-].*|[0-9]+\\.[0-9]+\\.[0-9]+"));
        }
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertRefused("", "no text");
        assertRefused("#id;a\r\n1;\"open", "line 2 is never closed");
        assertRefused("#id;#clause\r\nCL-01;1.2.1", "stage, category");
        assertRefused(text(TABLE) + "x;\r\n".repeat(5_001), "more than 5,000 rows");
        assertRefused(text(TABLE) + ";".repeat(600), "more than 500 columns");
    }

    private static void assertRefused(String file, String reason) {
        assertThatThrownBy(() -> CsvSheet.read(TABLE, Language.RUSSIAN, file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        FaultyFacts.class,
                        faulty -> assertThat(faulty.faults().get(0).detail()).contains(reason));
    }

    @Test
    void aClauseThatBecameADateIsAFaultOfItsCell() {
        String dated = text(TABLE).replace("'1.2.1;", "01.02.2001;");

        assertThat(CsvSheet.read(TABLE, Language.RUSSIAN, dated.getBytes(StandardCharsets.UTF_8))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.cell()).isEqualTo("B2"));
    }

    @Test
    void aFaultDoesNotRepeatAllOfALongId() {
        String id = "x".repeat(100_000);
        byte[] file = text(TABLE).replace("CL-01", id).getBytes(StandardCharsets.UTF_8);

        assertThat(CsvSheet.read(TABLE, Language.RUSSIAN, file).faults())
                .allSatisfy(fault -> assertThat(fault.fault().detail()).hasSizeLessThan(1_000));
    }
}
