package io.reglament.regulation.table;

/** Two rows of a UNIQUE table match the same inputs, or two of an ANY table and answer differently: it contradicts itself and answers nothing. */
public final class BrokenTableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenTableException(String message) {
        super(message);
    }
}
