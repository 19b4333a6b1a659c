package io.reglament.regulation.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts comments on cells and colours them; those of an earlier time go. */
final class Comments {
    private static final String AUTHOR = "Reglament";
    static final byte[] FAULTY = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    static final byte[] CHANGED = {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
    private static final int WIDTH = 4;
    private static final int HEIGHT = 6;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final byte[] colour;
    private final Map<Short, XSSFCellStyle> coloured = new HashMap<>();
    private final Map<Short, XSSFCellStyle> plain = new HashMap<>();

    /** @param colour of the cells that get a comment, as red, green and blue */
    Comments(XSSFWorkbook workbook, XSSFSheet sheet, byte[] colour) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.colour = colour.clone();
        drawing = sheet.createDrawingPatriarch();
        removeOld();
    }

    /** @param row from 0 on, as the column */
    void put(int row, int column, String text) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.removeCellComment();
        XSSFComment comment = drawing.createCellComment(
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + WIDTH, row + HEIGHT));
        comment.setString(text);
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
        cell.setCellStyle(coloured.computeIfAbsent(cell.getCellStyle().getIndex(), of -> {
            XSSFCellStyle style = copy(cell.getCellStyle());
            style.setFillForegroundColor(new XSSFColor(colour, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    private void removeOld() {
        List<CellAddress> ours = new ArrayList<>();
        sheet.getCellComments().forEach((address, comment) -> {
            if (AUTHOR.equals(comment.getAuthor())) {
                ours.add(address);
            }
        });
        for (CellAddress address : ours) {
            Row row = sheet.getRow(address.getRow());
            Cell cell = row == null ? null : row.getCell(address.getColumn());
            if (cell != null) {
                cell.removeCellComment();
                cell.setCellStyle(plain.computeIfAbsent(cell.getCellStyle().getIndex(), of -> {
                    XSSFCellStyle style = copy(cell.getCellStyle());
                    style.setFillPattern(FillPatternType.NO_FILL);
                    return style;
                }));
            }
        }
    }

    private XSSFCellStyle copy(CellStyle from) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(from);
        return style;
    }
}
