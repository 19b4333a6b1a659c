package io.reglament.regulation.excel;

import static io.reglament.regulation.excel.EditedWorkbook.cell;
import static io.reglament.regulation.excel.EditedWorkbook.edited;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.dmn.RandomTable;
import io.reglament.regulation.draft.DraftRow;
import io.reglament.regulation.draft.SentRows;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.sheet.ReadSheet;
import io.reglament.regulation.sheet.SheetTable;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks as they are written, as people change them, and as they are given back. */
class ATableComesBackFromExcelTest {
    private static final long SEED = Long.getLong("reglament.seed", 20261128L);
    private static final int TABLES = 60;
    private static final Table DEADLINES = Bundle.shipped().regulation().table("first-contact-deadline");

    static byte[] workbook(Table table, Language language) {
        return WorkbookWriter.write(SheetTable.of(table, language), WorkbookOrigin.of(table, 7, 3, language));
    }

    static ReadSheet read(byte[] workbook, Table table) {
        try (UploadedWorkbook uploaded = UploadedWorkbook.open(workbook)) {
            return uploaded.read(table);
        }
    }

    private static String text(List<DraftRow> rows, String id, String column) {
        return rows.stream()
                .filter(row -> id.equals(row.id()))
                .findFirst()
                .orElseThrow()
                .cells()
                .getOrDefault(column, "");
    }

    @ParameterizedTest
    @EnumSource
    void asItWasWhereNobodyEditedIt(Language language) {
        System.out.println("reglament.seed=" + SEED);
        RandomTable tables = new RandomTable(new Random(SEED));
        for (int i = 0; i < TABLES; i++) {
            Table table = tables.next();

            ReadSheet read = read(workbook(table, language), table).requireNoFaults();

            assertThat(RandomTable.said(SentRows.read(table, Set.of(), read.rows(), TableWords::sentences)))
                    .as("table %d", i)
                    .isEqualTo(RandomTable.said(table));
        }
    }

    @Test
    void everyTableOfTheLaw() {
        for (Table table : Bundle.shipped().regulation().tables()) {
            ReadSheet read = read(workbook(table, Language.RUSSIAN), table).requireNoFaults();

            assertThat(RandomTable.said(SentRows.read(table, Set.of(), read.rows(), TableWords::sentences)))
                    .isEqualTo(RandomTable.said(table));
        }
    }

    @Test
    void everyCellOfTheGridIsATextThatNoSpreadsheetTakesForAFormula() throws IOException {
        RandomTable tables = new RandomTable(new Random(SEED));
        for (int i = 0; i < TABLES; i++) {
            Table table = tables.next();
            edited(
                    workbook(table, Language.RUSSIAN),
                    sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                        assertThat(cell.getStringCellValue())
                                .doesNotStartWith("=")
                                .doesNotStartWith("+");
                        assertThat(cell.getStringCellValue())
                                .doesNotStartWith("-")
                                .doesNotStartWith("@");
                    })));
        }
    }

    @Test
    void whatIsTypedIsTaken() throws IOException {
        byte[] typed = edited(workbook(DEADLINES, Language.RUSSIAN), sheet -> {
            cell(sheet, "FCD-01", "limit").setCellValue("1,5");
            cell(sheet, "FCD-02", "limit").setCellValue(2.25);
            Cell percent = cell(sheet, "FCD-03", "warnPercent");
            percent.setCellValue(0.15);
            percent.setCellStyle(format(sheet, "0%"));
            cell(sheet, "FCD-04", "category").setCellValue("VIP; A");
            cell(sheet, "FCD-04", "respectClientWindow").setCellValue(false);
            cell(sheet, "FCD-05", "severity").setCellValue("critical");
        });

        List<DraftRow> rows = read(typed, DEADLINES).requireNoFaults().rows();

        assertThat(text(rows, "FCD-01", "limit")).isEqualTo("1.5");
        assertThat(text(rows, "FCD-02", "limit")).isEqualTo("2.25");
        assertThat(text(rows, "FCD-03", "warnPercent")).isEqualTo("15");
        assertThat(text(rows, "FCD-04", "category")).isEqualTo("\"VIP\",\"A\"");
        assertThat(text(rows, "FCD-04", "respectClientWindow")).isEqualTo("false");
        assertThat(text(rows, "FCD-05", "severity")).isEqualTo("\"CRITICAL\"");
    }

    @Test
    void datesAndTimesAreTakenWhereExcelMadeNumbersOfThem() throws IOException {
        byte[] book = edited(workbook(DEADLINES, Language.RUSSIAN), sheet -> {
            Row row = sheet.createRow(400);
            row.createCell(0).setCellValue(LocalDate.of(2026, 12, 31));
            row.getCell(0).setCellStyle(format(sheet, "dd.mm.yyyy"));
            row.createCell(1).setCellValue(9.5 / 24);
            row.getCell(1).setCellStyle(format(sheet, "h:mm"));
            row.createCell(2).setCellValue(LocalDateTime.of(2026, 12, 31, 9, 30));
            row.getCell(2).setCellStyle(format(sheet, "dd.mm.yyyy h:mm"));
            row.createCell(3).setCellValue(0.1 + 0.2);

            assertThat(CellTexts.of(row.getCell(0), false).text()).isEqualTo("2026-12-31");
            assertThat(CellTexts.of(row.getCell(1), false).text()).isEqualTo("09:30");
            assertThat(CellTexts.of(row.getCell(2), false).text()).isEqualTo("2026-12-31T09:30");
            assertThat(CellTexts.of(row.getCell(3), false).text()).isEqualTo("0.3");
        });

        assertThat(book).isNotEmpty();
    }

    @Test
    void onlyAFormatThatCountsInPercentsMakesPercentsOfANumber() throws IOException {
        byte[] book = edited(workbook(DEADLINES, Language.RUSSIAN), sheet -> {
            format(sheet, "FCD-04", "warnPercent", 0.3, "0%");
            format(sheet, "FCD-05", "warnPercent", 30, "0\"%\"");
            format(sheet, "FCD-06", "warnPercent", 30, "0\\%");
        });

        List<DraftRow> rows = read(book, DEADLINES).requireNoFaults().rows();

        assertThat(rows.stream()
                        .filter(row -> List.of("FCD-04", "FCD-05", "FCD-06").contains(row.id())))
                .extracting(row -> row.cells().get("warnPercent"))
                .containsExactly("30", "30", "30");
    }

    private static void format(XSSFSheet sheet, String row, String column, double value, String format) {
        Cell cell = cell(sheet, row, column);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    @Test
    void whatNobodySeesSaysNothing() throws IOException {
        byte[] book = edited(workbook(DEADLINES, Language.RUSSIAN), sheet -> {
            cell(sheet, "FCD-04", "warnPercent").setCellValue("\uFEFF70\u200B");
            cell(sheet, "FCD-04", "#comment").setCellValue("пере\u00ADнос \u202Eслова");
        });

        assertThat(read(book, DEADLINES).requireNoFaults().rows())
                .filteredOn(row -> "FCD-04".equals(row.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cells()).containsEntry("warnPercent", "70");
                    assertThat(row.comment()).isEqualTo("перенос слова");
                });
    }

    @Test
    void aCopiedRowIsANewOneAndAClearedRowIsGone() throws IOException {
        byte[] copied = edited(workbook(DEADLINES, Language.RUSSIAN), sheet -> {
            Row from = cell(sheet, "FCD-02", "limit").getRow();
            Row to = sheet.createRow(sheet.getLastRowNum() + 2);
            from.forEach(cell -> to.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
            cell(sheet, "FCD-02", "limit").setCellValue("9");
            Row cleared = cell(sheet, "FCD-03", "limit").getRow();
            cleared.forEach(cell -> cell.setCellValue(cell.getColumnIndex() == 0 ? "FCD-03" : ""));
        });

        List<DraftRow> rows = read(copied, DEADLINES).requireNoFaults().rows();

        assertThat(rows).extracting(DraftRow::id).doesNotContain("FCD-03").contains("FCD-02");
        assertThat(rows.stream().filter(row -> row.id() == null))
                .singleElement()
                .satisfies(row -> assertThat(row.clause()).isNull())
                .satisfies(row -> assertThat(row.cells().get("limit")).isEqualTo("9"));
    }

    @Test
    void aNoteBesideTheTableIsNotLostSilently() throws IOException {
        byte[] noted = edited(
                workbook(DEADLINES, Language.ENGLISH),
                sheet -> sheet.getRow(2).createCell(40).setCellValue("note"));

        assertThat(read(noted, DEADLINES).faults()).singleElement().satisfies(fault -> assertThat(fault.cell())
                .isEqualTo("AO3"));
    }

    @Test
    void theColumnsMayStandInAnotherOrderAndTheSheetMayHaveAnotherName() throws IOException {
        byte[] turned = edited(workbook(DEADLINES, Language.ENGLISH), sheet -> {
            sheet.getWorkbook().setSheetName(0, "Mine");
            sheet.forEach(row -> {
                Cell three = row.getCell(3, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                Cell four = row.getCell(4, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                String text = three.getStringCellValue();
                three.setCellValue(four.getStringCellValue());
                four.setCellValue(text);
            });
        });

        assertThat(RandomTable.said(SentRows.read(
                        DEADLINES,
                        Set.of(),
                        read(turned, DEADLINES).requireNoFaults().rows(),
                        TableWords::sentences)))
                .isEqualTo(RandomTable.said(DEADLINES));
    }

    @Test
    void enumeratedCellsOfferTheirWords() throws IOException {
        edited(workbook(DEADLINES, Language.RUSSIAN), sheet -> {
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(4);
            XSSFSheet words = sheet.getWorkbook().getSheet("reglament-words");
            assertThat(words.getRow(1).getCell(0).getStringCellValue()).isEqualTo("вход в этап");
            assertThat(words.getRow(1).getCell(1).getStringCellValue()).isEqualTo("STAGE_ENTRY");
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
        });
    }

    static String comment(Sheet sheet, String id, String column) {
        return cell(sheet, id, column).getCellComment().getString().getString();
    }

    private static CellStyle format(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }
}
