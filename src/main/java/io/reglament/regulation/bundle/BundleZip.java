package io.reglament.regulation.bundle;

import io.reglament.regulation.dmn.GateRefusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A bundle's files as one zip, read with bounds: plain file names only, but for the folder of the cases, each once, none too large. */
final class BundleZip {
    private static final int MAX_ZIP_BYTES = 8 * 1024 * 1024;
    private static final int MAX_FILES = 500;
    private static final int MAX_FILE_BYTES = Bundle.LARGEST_FILE;
    private static final int MAX_BYTES = 32 * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile(
            "regulation\\.json|[a-z][a-z0-9-]{0,99}\\.dmn|cases/[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}\\.json");
    /**
     * A fixed time, so that equal bundles are equal bytes; not the first instant of 1980, which stands for an earlier one whose time in the
     * machine's zone is written too.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private BundleZip() {}

    /** Whether a file of a bundle may be called so. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static byte[] write(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> read(byte[] content) {
        if (content.length > MAX_ZIP_BYTES) {
            throw GateRefusal.of("bundle", "has " + content.length + " bytes, more than " + MAX_ZIP_BYTES);
        }
        if (!isZip(content)) {
            throw GateRefusal.of("bundle", "is not a zip");
        }
        Map<String, byte[]> files = new TreeMap<>();
        int total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!isName(name)) {
                    throw GateRefusal.of("bundle", "an entry has the name '" + shown(name) + "'");
                }
                byte[] file = zip.readNBytes(MAX_FILE_BYTES + 1);
                total += file.length;
                if (file.length > MAX_FILE_BYTES || total > MAX_BYTES || files.size() == MAX_FILES) {
                    throw GateRefusal.of(name, "the bundle or this file is too large");
                }
                if (files.put(name, file) != null) {
                    throw GateRefusal.of(name, "stands twice in the bundle");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw GateRefusal.of("bundle", "is not a readable zip");
        }
        return files;
    }

    /** Of what does not begin as a zip, the reader of the JDK says only that it has no files. */
    private static boolean isZip(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    private static String shown(String name) {
        String printable = name.replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() > 80 ? printable.substring(0, 80) : printable;
    }
}
