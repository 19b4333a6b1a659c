package io.reglament.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk of the data folder. */
public final class DataDisk {
    /** With less PostgreSQL can neither start nor go on: its log grows by pieces of 16 MiB. */
    public static final long TOO_LITTLE = 16L << 20;

    private DataDisk() {}

    /** How much may still be written on the disk of a folder, or of the nearest one above it that exists. */
    public static long freeBytes(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Files.getFileStore(existing).getUsableSpace();
    }

    /** @throws IOException when there is too little; says so, with the folder */
    public static void requireRoom(Path folder, long free) throws IOException {
        if (free < TOO_LITTLE) {
            throw new IOException("The disk of %s is full: %d KiB are free, and the database needs %d."
                    .formatted(folder, free >> 10, TOO_LITTLE >> 10));
        }
    }
}
