package io.reglament.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the archive on the class path. */
record Programs(Path home) {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";
    private static final int FINGERPRINT_BYTES = 6;

    /**
     * The programs in a folder of their own under this one, named by their content; unpacked when not there yet.
     *
     * @throws IOException when this machine is one for which no programs are shipped
     */
    static Programs unpacked(Path folder, Consumer<String> progress) throws IOException {
        requireKnownMachine();
        Path home = folder.toAbsolutePath().normalize().resolve("postgresql-" + fingerprint());
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            progress.accept("Unpacking PostgreSQL (once)");
            Path fresh = Files.createTempDirectory(Files.createDirectories(home.getParent()), "unpacking-");
            unpack(fresh);
            moveInto(fresh, home);
        }
        return new Programs(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void requireKnownMachine() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (!system.equals("linux") || !machine.equals("amd64")) {
            throw new IOException(
                    "The embedded PostgreSQL is shipped for Linux on x86-64 only, and this is %s on %s. Give an external database with QUARKUS_DATASOURCE_JDBC_URL."
                            .formatted(system, machine));
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = archive();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(target, tar, entry);
            }
        }
    }

    private static InputStream archive() throws IOException {
        InputStream archive = Programs.class.getClassLoader().getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new IOException("The archive " + ARCHIVE + " is not on the class path");
        }
        return archive;
    }

    private static String fingerprint() throws IOException {
        try (InputStream archive = archive()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void place(Path target, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive names a path outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** One rename, so that the programs are either all there or not at all; who loses a race uses the winner's. */
    private static void moveInto(Path fresh, Path home) throws IOException {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, home);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException raced) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw raced;
            }
        }
    }
}
