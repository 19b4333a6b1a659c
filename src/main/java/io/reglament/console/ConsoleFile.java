package io.reglament.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the console as it is sent.
 *
 * @param plain its bytes
 * @param packed the same as gzip
 * @param type its media type
 */
record ConsoleFile(byte[] plain, byte[] packed, String type) {
    private static final String PLACE = "META-INF/resources";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    /** @param path below the folder that the console is built into, with its first slash; a known one, for it is not checked here */
    static Optional<ConsoleFile> read(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(PLACE + path)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] plain = in.readAllBytes();
            return Optional.of(new ConsoleFile(plain, packed(plain), typeOf(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("the console's file " + path + " cannot be read", e);
        }
    }

    private static String typeOf(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
