package io.reglament.regulation.excel;

import io.reglament.csv.Guard;
import io.reglament.regulation.draft.Field;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.sheet.SheetColumn;
import io.reglament.regulation.sheet.SheetRefusal;
import io.reglament.regulation.sheet.SheetTable;
import io.reglament.regulation.sheet.ValueWords;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a workbook: the grid, how to fill it in, and hidden the words of its values and what it was made of. */
public final class WorkbookWriter {
    static final String ABOUT = "reglament-about";
    private static final String WORDS = "reglament-words";

    /** The technical names, hidden; below them the headings; then the rows. */
    static final int NAMES = 0;

    private static final int HEADINGS = 1;
    static final int FIRST = 2;

    /** So many new rows get drop-downs too. */
    private static final int ROOM = 300;

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 42;

    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final SheetTable table;
    private final Language language;

    private WorkbookWriter(XSSFWorkbook workbook, SheetTable table) {
        this.workbook = workbook;
        this.table = table;
        language = table.language();
        looks = new Looks(workbook);
    }

    /** @throws io.reglament.fault.FaultyFacts when a cell holds more than a cell of Excel can */
    public static byte[] write(SheetTable table, WorkbookOrigin origin) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookWriter writer = new WorkbookWriter(workbook, table);
            XSSFSheet grid = workbook.createSheet(table.language().say("grid"));
            writer.grid(grid);
            Guide.write(workbook.createSheet(table.language().say("guide")), table, writer.looks);
            writer.choices(grid, workbook.createSheet(WORDS));
            about(workbook.createSheet(ABOUT), origin);
            workbook.setSheetVisibility(workbook.getSheetIndex(WORDS), SheetVisibility.VERY_HIDDEN);
            workbook.setSheetVisibility(workbook.getSheetIndex(ABOUT), SheetVisibility.VERY_HIDDEN);
            workbook.getProperties().getCoreProperties().setCreator("Reglament");
            workbook.getProperties().getCoreProperties().setTitle(table.label());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }

    private void grid(XSSFSheet grid) {
        Row names = grid.createRow(NAMES);
        Row headings = grid.createRow(HEADINGS);
        names.setZeroHeight(true);
        int at = 0;
        for (SheetColumn column : table.columns()) {
            names.createCell(at).setCellValue(column.name());
            text(headings, at, column.heading(language), headStyle(column));
            grid.setDefaultColumnStyle(at, looks.cell);
            grid.setColumnWidth(at, width(column) * CHARACTER);
            grid.setColumnHidden(at, isHidden(column));
            at++;
        }
        int number = FIRST;
        for (Map<String, String> texts : table.rows().values()) {
            Row row = grid.createRow(number++);
            int cell = 0;
            for (SheetColumn column : table.columns()) {
                text(row, cell++, Objects.requireNonNull(texts.get(column.name())), looks.cell);
            }
        }
        grid.createFreezePane(2, FIRST);
        grid.addIgnoredErrors(
                new CellRangeAddress(FIRST, number + ROOM, 0, at - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        grid.getPrintSetup().setLandscape(true);
        grid.setFitToPage(true);
        grid.getPrintSetup().setFitHeight((short) 0);
    }

    private CellStyle headStyle(SheetColumn column) {
        return column.column() == null ? looks.otherHead : column.input() ? looks.conditionHead : looks.outputHead;
    }

    /** The ids tie the rows to the draft; the rest is rarely for people. */
    private boolean isHidden(SheetColumn column) {
        Field otherLabel = language == Language.RUSSIAN ? Field.LABEL_EN : Field.LABEL_RU;
        return column.name().equals(SheetColumn.ID)
                || column.name().equals(Field.ORIGIN.code())
                || column.name().equals(Field.SEEDS.code())
                || column.name().equals(otherLabel.code());
    }

    private int width(SheetColumn column) {
        int longest = table.rows().values().stream()
                .mapToInt(row -> Objects.requireNonNull(row.get(column.name())).length())
                .max()
                .orElse(0);
        int heading = column.heading(language).length() / 2;
        return Math.min(WIDEST, Math.max(NARROWEST, 2 + Math.max(longest, heading)));
    }

    /** Words beside codes for every column whose values are enumerated, and a list to choose from in its cells. */
    private void choices(XSSFSheet grid, XSSFSheet words) {
        int at = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            SheetColumn column = table.columns().get(i);
            Map<String, String> choices = choices(column);
            if (!choices.isEmpty()) {
                text(words, 0, at, column.name());
                int row = 1;
                for (Map.Entry<String, String> choice : choices.entrySet()) {
                    text(words, row, at, choice.getValue());
                    text(words, row, at + 1, choice.getKey());
                    row++;
                }
                String letters = "$" + CellReference.convertNumToColString(at);
                choose(grid, i, "'" + WORDS + "'!" + letters + "$2:" + letters + "$" + row, column);
                at += 2;
            }
        }
    }

    private Map<String, String> choices(SheetColumn column) {
        Column of = column.column();
        if (of == null || of.type() != ColumnType.BOOLEAN) {
            return of == null ? Map.of() : new ValueWords(of, language).shown();
        }
        Map<String, String> truth = new LinkedHashMap<>();
        truth.put("true", language.say("yes"));
        truth.put("false", language.say("no"));
        return truth;
    }

    /** Other texts stay possible: a condition may list several values. */
    private void choose(XSSFSheet grid, int column, String range, SheetColumn of) {
        DataValidationHelper helper = grid.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint(range),
                new CellRangeAddressList(FIRST, FIRST + table.rows().size() + ROOM, column, column));
        choice.setEmptyCellAllowed(true);
        Column enumerated = of.column();
        boolean one = !of.input() && enumerated != null && !enumerated.list();
        choice.setShowErrorBox(one);
        choice.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        grid.addValidationData(choice);
    }

    private static void about(XSSFSheet sheet, WorkbookOrigin origin) {
        int number = 0;
        for (Map.Entry<String, String> entry : origin.texts().entrySet()) {
            Row row = sheet.createRow(number++);
            row.createCell(0).setCellValue(entry.getKey());
            row.createCell(1).setCellValue(entry.getValue());
        }
    }

    private static void text(XSSFSheet sheet, int row, int at, String text) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(at).setCellValue(text);
    }

    static void text(Row row, int at, String text, CellStyle style) {
        String guarded = Guard.on(text);
        if (guarded.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength()) {
            throw SheetRefusal.of("cellTooLong");
        }
        var cell = row.createCell(at);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(guarded);
        }
    }
}
