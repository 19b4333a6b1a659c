package io.reglament.regulation.judgement;

import io.reglament.regulation.bundle.Sha256;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.table.Table;

/** A table as we write it, and the digest of that. */
public record TableFile(String table, String hash, byte[] dmn) {
    public static TableFile of(Table table) {
        byte[] dmn = DmnWriter.write(table);
        return new TableFile(table.id(), Sha256.of(dmn), dmn);
    }
}
