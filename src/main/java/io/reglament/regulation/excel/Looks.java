package io.reglament.regulation.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook. Every cell of the grid is a text, so that what is typed stays what was typed. */
final class Looks {
    private static final byte[] HEAD = {(byte) 0xDD, (byte) 0xE7, (byte) 0xF0};
    private static final byte[] ANSWER = {(byte) 0xE4, (byte) 0xF0, (byte) 0xE0};

    private final XSSFWorkbook workbook;
    private final short text;
    final CellStyle cell;
    final CellStyle conditionHead;
    final CellStyle outputHead;
    final CellStyle otherHead;
    final CellStyle prose;
    final CellStyle title;

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        text = workbook.createDataFormat().getFormat("@");
        cell = wrapped();
        cell.setDataFormat(text);
        conditionHead = head(HEAD);
        outputHead = head(ANSWER);
        otherHead = head(null);
        prose = wrapped();
        title = wrapped();
        title.setFont(bold((short) 14));
    }

    private XSSFCellStyle wrapped() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle head(byte @org.jspecify.annotations.Nullable [] colour) {
        XSSFCellStyle style = wrapped();
        style.setDataFormat(text);
        style.setFont(bold((short) 11));
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (colour == null) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        } else {
            style.setFillForegroundColor(new XSSFColor(colour, null));
        }
        return style;
    }

    private XSSFFont bold(short points) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }
}
