package io.reglament.regulation.document.docx;

import io.reglament.regulation.document.Block.Grid;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Shares the width of a page among columns: room for the longest word of each, and more for long texts. */
final class ColumnWidths {
    private static final int LEAST = 5;
    private static final double FOR_LENGTH = 4;

    private ColumnWidths() {}

    /** @param width of all columns together, in twentieths of a point */
    static void set(XWPFTable table, Grid grid, int width) {
        double[] weights = new double[grid.headings().size()];
        for (int i = 0; i < weights.length; i++) {
            int column = i;
            double needed = grid.lines().stream()
                    .mapToDouble(line -> needed(line.cells().get(column)))
                    .max()
                    .orElse(0);
            weights[i] =
                    Math.max(LEAST, Math.max(needed, longestWord(grid.headings().get(i))));
        }
        double all = Arrays.stream(weights).sum();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid columns = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        columns.setGridColArray(new CTTblGridCol[0]);
        for (int i = 0; i < weights.length; i++) {
            int own = (int) (width * weights[i] / all);
            columns.addNewGridCol().setW(BigInteger.valueOf(own));
            int column = i;
            table.getRows().forEach(row -> row.getCell(column).setWidth(Integer.toString(own)));
        }
    }

    private static double needed(String text) {
        return Math.max(longestWord(text) + 1, FOR_LENGTH * Math.sqrt(text.length()));
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[\\s-]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
