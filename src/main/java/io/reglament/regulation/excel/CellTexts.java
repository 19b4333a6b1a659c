package io.reglament.regulation.excel;

import io.reglament.csv.Guard;
import io.reglament.regulation.sheet.SheetCell;
import io.reglament.regulation.sheet.SheetCell.Trouble;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says as text. Excel keeps dates, times and percents as numbers; only the cell's format tells them apart. */
final class CellTexts {
    /** As many digits as Excel shows of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int PERCENT = 2;

    /** A percent sign that a format only writes, as in 0"%", makes no percents of a number. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("\"[^\"]*\"|[\\\\_*].");

    private CellTexts() {}

    static SheetCell of(@Nullable Cell cell, boolean since1904) {
        if (cell == null) {
            return SheetCell.BLANK;
        }
        try {
            return read(cell, since1904);
        } catch (RuntimeException e) {
            // A cell that is no number although it says so, or of a type that Excel does not know: the library throws
            // this and that.
            return new SheetCell("", Trouble.ERROR);
        }
    }

    /** Whether a formula of any kind stands in a cell, a table of data too, which the library takes for its last result. */
    static boolean isFormula(Cell cell) {
        return cell instanceof XSSFCell typed && typed.getCTCell().isSetF();
    }

    private static SheetCell read(Cell cell, boolean since1904) {
        if (isFormula(cell)) {
            return new SheetCell("", Trouble.FORMULA);
        }
        return switch (cell.getCellType()) {
            case STRING -> SheetCell.of(Guard.off(cell.getStringCellValue()));
            case NUMERIC -> SheetCell.of(number(cell, since1904));
            case BOOLEAN -> SheetCell.of(Boolean.toString(cell.getBooleanCellValue()));
            case FORMULA -> new SheetCell("", Trouble.FORMULA);
            case ERROR -> new SheetCell("", Trouble.ERROR);
            default -> SheetCell.BLANK;
        };
    }

    private static String number(Cell cell, boolean since1904) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime at = DateUtil.getLocalDateTime(value, since1904, true);
            if (at != null) {
                return value < 1 ? at.toLocalTime().toString() : day(at);
            }
        }
        BigDecimal number = new BigDecimal(value, DIGITS);
        String format = cell.getCellStyle().getDataFormatString();
        return format != null && WRITTEN_OUT.matcher(format).replaceAll("").contains("%")
                ? plain(number.movePointRight(PERCENT)) + "%"
                : plain(number);
    }

    private static String day(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? at.toLocalDate().toString() : at.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
