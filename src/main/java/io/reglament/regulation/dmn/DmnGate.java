package io.reglament.regulation.dmn;

import io.reglament.regulation.table.Table;

/**
 * The one way from a DMN file to a table, for shipped files, imports and drafts alike. A file holds one decision with one decision table
 * of the grid's closed language; everything else is refused, and nothing of the file ever reaches another engine.
 */
public final class DmnGate {
    private DmnGate() {}

    /**
     * Reads a table.
     *
     * @param file the name to use in faults; without its ending {@code .dmn} it must be the table's id
     * @throws GateRefusal with every fault that was found
     */
    public static Table read(String file, byte[] content) {
        return read(file, content, true, true);
    }

    /** Reads a table that this gate once let pass, when it was less strict about what stands beside the table's content. */
    public static Table kept(String file, byte[] content) {
        return read(file, content, false, true);
    }

    /**
     * Reads a table that somebody is still writing: its rows may contradict each other.
     *
     * @throws GateRefusal with every other fault
     */
    public static Table drafted(String file, byte[] content) {
        return read(file, content, true, false);
    }

    private static Table read(String file, byte[] content, boolean strict, boolean whole) {
        XmlElement root = XmlReader.read(file, content, strict);
        DmnShape.check(file, root, strict);
        return new TableReader(file, root).read(whole);
    }
}
