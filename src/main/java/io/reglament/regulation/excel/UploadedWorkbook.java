package io.reglament.regulation.excel;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.draft.Field;
import io.reglament.regulation.sheet.ReadSheet;
import io.reglament.regulation.sheet.SheetCell;
import io.reglament.regulation.sheet.SheetColumn;
import io.reglament.regulation.sheet.SheetFault;
import io.reglament.regulation.sheet.SheetReader;
import io.reglament.regulation.sheet.SheetRefusal;
import io.reglament.regulation.sheet.SheetRow;
import io.reglament.regulation.sheet.SheetTable;
import io.reglament.regulation.table.RowForm;
import io.reglament.regulation.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that somebody sent. Nothing of it is calculated, and nothing of it is followed. */
public final class UploadedWorkbook implements AutoCloseable {
    private static final int MOST_COLUMNS = 500;
    private static final long LARGEST_PART = 12L << 20;

    static {
        // A second layer: what reaches the library was measured and packed anew.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private final XSSFWorkbook workbook;
    private final WorkbookOrigin origin;
    private final XSSFSheet grid;
    private final List<String> names;

    private UploadedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        origin = WorkbookOrigin.read(about(workbook)).orElseThrow(() -> SheetRefusal.of("notOurs"));
        grid = grid(workbook);
        names = names(grid);
    }

    /** @throws FaultyFacts saying why the file is not taken */
    public static UploadedWorkbook open(byte[] content) {
        XSSFWorkbook workbook = workbook(WorkbookGate.admit(content));
        try {
            return ofTheFile(() -> new UploadedWorkbook(workbook));
        } catch (RuntimeException e) {
            close(workbook);
            throw e;
        }
    }

    public WorkbookOrigin origin() {
        return origin;
    }

    /** @throws FaultyFacts when the workbook is of another table or another draft */
    public void requireFor(String tableId, long draftId) {
        if (!origin.tableId().equals(tableId)) {
            throw SheetRefusal.of("otherTable", Map.of("table", shown(origin.tableId()), "here", tableId));
        }
        if (origin.draftId() != draftId) {
            throw SheetRefusal.of(
                    "otherDraft", Map.of("draft", Long.toString(origin.draftId()), "here", Long.toString(draftId)));
        }
    }

    /**
     * The rows of the grid.
     *
     * @param table as it was when the workbook was made
     * @throws FaultyFacts when the grid cannot be read as a whole; what is wrong with single cells is among the faults of the sheet
     */
    public ReadSheet read(Table table) {
        if (!origin.isOf(table)) {
            throw SheetRefusal.of("otherContent");
        }
        List<String> missing = SheetReader.missing(table, names);
        if (!missing.isEmpty()) {
            throw SheetRefusal.of("columns", Map.of("columns", String.join(", ", missing)));
        }
        List<SheetRow> rows = ofTheFile(() -> {
            if (grid.getNumMergedRegions() > 0) {
                throw SheetRefusal.of(
                        "merged", Map.of("cells", grid.getMergedRegion(0).formatAsString()));
            }
            requireNoFormulasElsewhere();
            return rows();
        });
        return SheetReader.read(SheetTable.of(table, origin.language()), names, rows);
    }

    /** The same workbook with a comment on every faulty cell. */
    public byte[] commented(List<SheetFault> faults) {
        return ofTheFile(() -> withComments(faults));
    }

    private byte[] withComments(List<SheetFault> faults) {
        Comments comments = new Comments(workbook, grid, Comments.FAULTY);
        faults.stream()
                .limit(ReadSheet.MOST_FAULTS)
                .forEach(fault -> comments.put(fault.row() - 1, fault.column(), fault.what(origin.language())));
        return written();
    }

    /** The same workbook with these comments on its cells; a row that is not in it has none. */
    public byte[] noted(List<Note> notes) {
        return ofTheFile(() -> withNotes(notes));
    }

    private byte[] withNotes(List<Note> notes) {
        Comments comments = new Comments(workbook, grid, Comments.CHANGED);
        Map<String, Integer> rows = new HashMap<>();
        for (Row row : grid) {
            rows.putIfAbsent(
                    CellTexts.of(row.getCell(names.indexOf(SheetColumn.ID)), false)
                            .text(),
                    row.getRowNum());
        }
        for (Note note : notes) {
            Integer row = rows.get(note.row());
            String field = note.field();
            int column = names.indexOf(field == null ? Field.CLAUSE.code() : field);
            if (row != null && column >= 0) {
                comments.put(row, column, note.text());
            }
        }
        return written();
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.setActiveSheet(workbook.getSheetIndex(grid));
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : grid) {
            if (row.getRowNum() >= WorkbookWriter.FIRST) {
                List<SheetCell> cells = cells(row);
                if (!cells.isEmpty()) {
                    rows.add(new SheetRow(row.getRowNum() + 1, cells));
                }
                if (rows.size() > RowForm.MOST) {
                    throw SheetRefusal.of("tooManyRows", Map.of("most", RowForm.MOST));
                }
            }
        }
        return rows;
    }

    private List<SheetCell> cells(Row row) {
        boolean since1904 = workbook.isDate1904();
        List<SheetCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            SheetCell read = CellTexts.of(cell, since1904);
            if (!read.equals(SheetCell.BLANK)) {
                if (cell.getColumnIndex() >= MOST_COLUMNS) {
                    throw SheetRefusal.of("tooManyColumns", Map.of("most", MOST_COLUMNS));
                }
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add(SheetCell.BLANK);
                }
                cells.add(read);
            }
        }
        return cells;
    }

    /** In the grid they are faults of their cells. */
    private void requireNoFormulasElsewhere() {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    boolean ofTheGrid = sheet.equals(grid) && row.getRowNum() >= WorkbookWriter.FIRST;
                    if (CellTexts.isFormula(cell) && !ofTheGrid) {
                        throw SheetRefusal.of(
                                "formula",
                                Map.of(
                                        "sheet",
                                        shown(sheet.getSheetName()),
                                        "cell",
                                        cell.getAddress().formatAsString()));
                    }
                }
            }
        }
    }

    private static XSSFWorkbook workbook(byte[] admitted) {
        return ofTheFile(() -> {
            try {
                return new XSSFWorkbook(new ByteArrayInputStream(admitted));
            } catch (IOException e) {
                throw new UncheckedIOException("No workbook", e);
            }
        });
    }

    /** What the library makes of a damaged file is a fault of the file, whenever it comes to the damaged place. */
    private static <T> T ofTheFile(Supplier<T> work) {
        try {
            return work.get();
        } catch (FaultyFacts e) {
            throw e;
        } catch (RuntimeException e) {
            throw SheetRefusal.of("noWorkbook");
        }
    }

    private static Map<String, String> about(XSSFWorkbook workbook) {
        Map<String, String> texts = new HashMap<>();
        XSSFSheet about = workbook.getSheet(WorkbookWriter.ABOUT);
        if (about != null) {
            for (Row row : about) {
                texts.put(
                        CellTexts.of(row.getCell(0), false).text(),
                        CellTexts.of(row.getCell(1), false).text());
            }
        }
        return texts;
    }

    private static XSSFSheet grid(XSSFWorkbook workbook) {
        List<XSSFSheet> grids = new ArrayList<>();
        for (Sheet sheet : workbook) {
            Row first = sheet.getRow(WorkbookWriter.NAMES);
            if (first != null
                    && sheet instanceof XSSFSheet grid
                    && CellTexts.of(first.getCell(0), false).text().equals(SheetColumn.ID)) {
                grids.add(grid);
            }
        }
        if (grids.size() != 1) {
            throw SheetRefusal.of("noGrid");
        }
        return grids.get(0);
    }

    private static List<String> names(XSSFSheet grid) {
        List<String> names = new ArrayList<>();
        Row row = grid.getRow(WorkbookWriter.NAMES);
        for (int i = 0; i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            names.add(CellTexts.of(row.getCell(i), false).text());
        }
        return List.copyOf(names);
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static void close(XSSFWorkbook workbook) {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Closing memory failed", e);
        }
    }

    @Override
    public void close() {
        close(workbook);
    }
}
