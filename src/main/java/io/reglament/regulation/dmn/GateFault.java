package io.reglament.regulation.dmn;

/**
 * One reason why a file is refused.
 *
 * @param file the file's name
 * @param where element, row and column, empty for the whole file
 */
public record GateFault(String file, String where, String what) {
    @Override
    public String toString() {
        return where.isEmpty() ? file + ": " + what : file + ", " + where + ": " + what;
    }
}
