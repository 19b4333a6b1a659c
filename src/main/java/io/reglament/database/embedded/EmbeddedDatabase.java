package io.reglament.database.embedded;

import io.reglament.database.DataDisk;
import io.reglament.database.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/**
 * PostgreSQL in a folder that this process alone holds: it outlives a kill of either process, the next start ends what
 * a killed service left running, and a killed server is started again on the same port.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final Path home;
    private final FolderLock lock;
    private final PostgresServer server;
    private final Watchdog watchdog;
    private final DatabaseAccess access;

    private EmbeddedDatabase(
            Path home, FolderLock lock, PostgresServer server, Watchdog watchdog, DatabaseAccess access) {
        this.home = home;
        this.lock = lock;
        this.server = server;
        this.watchdog = watchdog;
        this.access = access;
    }

    /**
     * Starts the server of this folder, setting it up when the folder is new.
     *
     * @param folder the data folder; made for this user only when absent
     * @param binaries where PostgreSQL's programs are unpacked, once a version
     * @param progress told in a sentence what takes time
     * @throws IOException when another service holds the folder, or PostgreSQL does not start; the message says why
     */
    public static EmbeddedDatabase start(Path folder, Path binaries, Consumer<String> progress) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Path home = folder.toRealPath();
        DataDisk.requireRoom(home, DataDisk.freeBytes(home));
        FolderLock lock = FolderLock.take(home);
        try {
            Passwords passwords = new Passwords(home);
            Programs programs = Programs.unpacked(binaries, progress);
            PostgresServer server = PostgresServer.in(home, programs, passwords, progress);
            server.endOrphan(progress);
            int port = server.start();
            DatabaseAccess access = new DatabaseRoles(port, passwords).ensure();
            return new EmbeddedDatabase(home, lock, server, Watchdog.over(server, port), access);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** How to reach the server that was started. */
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() throws IOException {
        watchdog.close();
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }

    /** Stops the server and deletes the folder with all that is in it. */
    public void destroy() throws IOException {
        close();
        Trees.delete(home);
    }
}
