package io.reglament.regulation.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell of a sheet that came in.
 *
 * @param text the text as people see it; a number, a date or a truth value in a spelling that {@link TypedCells} knows
 * @param trouble why nothing of it can be taken; null where it can
 */
public record SheetCell(String text, @Nullable Trouble trouble) {
    /** Why a cell says nothing. */
    public enum Trouble {
        FORMULA,
        /** An error of the spreadsheet, such as a division by zero. */
        ERROR
    }

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    public static final SheetCell BLANK = new SheetCell("", null);

    /** What is pasted from a page or a letter brings signs along that nobody sees: they say nothing. */
    public static SheetCell of(String text) {
        return new SheetCell(INVISIBLE.matcher(text).replaceAll(""), null);
    }

    boolean isBlank() {
        return trouble == null && text.isBlank();
    }
}
