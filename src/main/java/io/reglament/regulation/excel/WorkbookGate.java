package io.reglament.regulation.excel;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.sheet.SheetRefusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Lets in what a workbook needs and nothing else. What passes is packed anew, so that whoever reads it sees the very parts that were looked
 * at.
 */
final class WorkbookGate {
    private static final int MAX_BYTES = 12 << 20;
    private static final int MAX_PARTS = 200;
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int NAME_SHOWN = 80;

    private static final Pattern PART = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/[\\w.]{1,60}"
            + "|docMetadata/[\\w.]{1,60}|customXml/[\\w./]{1,60}"
            + "|xl/(?:workbook|styles|sharedStrings|calcChain|metadata)\\.xml|xl/_rels/workbook\\.xml\\.rels"
            + "|xl/(?:worksheets|theme|drawings|printerSettings|persons|threadedComments|media|tables)/[\\w./]{1,60}"
            + "|xl/comments/?\\w{0,20}\\.xml");

    private WorkbookGate() {}

    /** @throws FaultyFacts saying why the file is not taken */
    static byte[] admit(byte[] content) {
        if (startsWith(content, COMPOUND_FILE)) {
            boolean encrypted = contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw SheetRefusal.of(encrypted ? "encrypted" : "legacy");
        }
        Map<String, byte[]> parts = parts(content);
        PartScan scan = new PartScan();
        parts.forEach((name, part) -> {
            if (PartScan.mayBeXml(name, part)) {
                scan.look(name, part);
            }
        });
        if (!scan.foundWorkbook()) {
            throw SheetRefusal.of("noWorkbook");
        }
        return packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith("/") && !entry.getName().contains("..")) {
                    continue;
                }
                requireKnown(name);
                byte[] part = zip.readNBytes(MAX_BYTES - total + 1);
                total += part.length;
                if (total > MAX_BYTES || parts.size() == MAX_PARTS) {
                    throw SheetRefusal.of("tooLarge");
                }
                if (parts.put(name, part) != null) {
                    throw SheetRefusal.of("part", Map.of("part", name));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw SheetRefusal.of("noWorkbook");
        }
        if (parts.isEmpty()) {
            throw SheetRefusal.of("noWorkbook");
        }
        return parts;
    }

    private static void requireKnown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.contains("macrosheets")) {
            throw SheetRefusal.of("macros");
        }
        if (lower.startsWith("xl/externallinks/") || lower.equals("xl/connections.xml")) {
            throw SheetRefusal.of("external");
        }
        if (lower.equals("xl/workbook.bin")) {
            throw SheetRefusal.of("legacy");
        }
        if (!PART.matcher(name).matches() || name.contains("..")) {
            String shown = name.replaceAll("[^\\x20-\\x7e]", "?");
            throw SheetRefusal.of(
                    "part", Map.of("part", shown.length() > NAME_SHOWN ? shown.substring(0, NAME_SHOWN) : shown));
        }
    }

    /** Stored as it is: it lives for one reading. */
    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length
                && java.util.Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean contains(byte[] content, byte[] sought) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(sought, StandardCharsets.ISO_8859_1));
    }
}
