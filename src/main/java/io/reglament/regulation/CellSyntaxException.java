package io.reglament.regulation;

/** A cell that is not of the grid's closed language. */
public final class CellSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    CellSyntaxException(String text, String fault) {
        super("'" + text + "': " + fault);
    }
}
