package io.reglament.regulation.table;

/** An input that a table's column does not admit: refused, never taken for "no row matches". */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String column;

    InvalidInputException(String column, Object value, String fault) {
        super("Input '" + column + "': " + value + " " + fault);
        this.column = column;
    }

    /** The name of the input column. */
    public String column() {
        return column;
    }
}
