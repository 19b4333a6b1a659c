package io.reglament.regulation.excel;

import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.sheet.SheetColumn;
import io.reglament.regulation.sheet.SheetTable;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that tells people how the grid is filled in, and what each column takes. */
final class Guide {
    private static final int PARAGRAPHS = 6;
    private static final int CHARACTER = 256;
    private static final int NAME_WIDTH = 32;
    private static final int WIDTH = 90;
    private static final int LINE = 16;
    private static final int A_LINE_HOLDS = 105;

    private Guide() {}

    static void write(XSSFSheet sheet, SheetTable table, Looks looks) {
        Language language = table.language();
        sheet.setColumnWidth(0, NAME_WIDTH * CHARACTER);
        sheet.setColumnWidth(1, WIDTH * CHARACTER);
        int number = 0;
        paragraph(sheet, number++, language.say("guide.title", Map.of("table", table.label())), looks, true);
        for (int i = 1; i <= PARAGRAPHS; i++) {
            paragraph(sheet, number++, language.say("guide." + i), looks, false);
        }
        Row head = sheet.createRow(++number);
        WorkbookWriter.text(head, 0, language.say("guide.column"), looks.otherHead);
        WorkbookWriter.text(head, 1, language.say("guide.expected"), looks.otherHead);
        for (SheetColumn column : table.columns()) {
            if (!column.name().equals(SheetColumn.ID)) {
                Row row = sheet.createRow(++number);
                WorkbookWriter.text(row, 0, column.heading(language), looks.prose);
                WorkbookWriter.text(row, 1, column.expected(table.table(), language), looks.prose);
            }
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** A merged row does not grow with its text. */
    private static void paragraph(XSSFSheet sheet, int number, String text, Looks looks, boolean title) {
        Row row = sheet.createRow(number);
        WorkbookWriter.text(row, 0, text, title ? looks.title : looks.prose);
        row.setHeightInPoints(title ? 2 * LINE : LINE * (1 + text.length() / A_LINE_HOLDS));
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, 1));
    }
}
