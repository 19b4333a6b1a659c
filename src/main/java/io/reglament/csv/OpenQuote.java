package io.reglament.csv;

/** A quotation mark that is never closed, so that nobody can say where a cell ends. */
public final class OpenQuote extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    OpenQuote(int line) {
        super("A quotation mark in line " + line + " is never closed");
        this.line = line;
    }

    /** From 1. */
    public int line() {
        return line;
    }
}
