package io.reglament.regulation.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people change them. */
public final class EditedWorkbook {
    private EditedWorkbook() {}

    /** The workbook after somebody changed its first sheet. */
    public static byte[] edited(byte[] workbook, Consumer<XSSFSheet> edit) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            edit.accept(opened.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.write(out);
            return out.toByteArray();
        }
    }

    /** The cell of a row of the table in the column of a technical name. */
    public static Cell cell(Sheet sheet, String id, String column) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(id)) {
                for (Cell name : sheet.getRow(0)) {
                    if (name.getStringCellValue().equals(column)) {
                        return row.getCell(name.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    }
                }
            }
        }
        throw new AssertionError("no " + id + " " + column);
    }
}
