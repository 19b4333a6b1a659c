package io.reglament.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The generated passwords of the database's roles, each in a file of mode 0600 in the data folder. */
final class Passwords {
    private static final int SECRET_BYTES = 32;

    private final Path folder;

    Passwords(Path folder) {
        this.folder = folder;
    }

    /** The password of a role, made on first use. */
    String of(String role) throws IOException {
        return Files.readString(file(role)).strip();
    }

    /** The file that holds the password of a role and nothing else. */
    Path file(String role) throws IOException {
        Path file = folder.resolve(role + ".password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return file;
    }

    /** Written aside and renamed, so that a password that was ever read is never half a password. */
    private void write(Path file, String secret) throws IOException {
        Path fresh = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, secret + "\n");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file);
    }
}
