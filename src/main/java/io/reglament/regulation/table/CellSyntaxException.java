package io.reglament.regulation.table;

/** A cell that is not of the grid's closed language. */
public final class CellSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    CellSyntaxException(String text, String fault) {
        super("'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "': " + fault);
    }
}
