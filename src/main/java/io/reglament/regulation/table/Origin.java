package io.reglament.regulation.table;

/** Where the value of a row comes from. */
public enum Origin {
    /** Said by the seeds. */
    SEED("S"),
    /** Found in practice or a law. */
    RESEARCH("R"),
    /** A shipped default. */
    DEFAULT("D");

    private final String letter;

    Origin(String letter) {
        this.letter = letter;
    }

    /** The letter that stands in a table's annotation: S, R or D. */
    public String letter() {
        return letter;
    }
}
