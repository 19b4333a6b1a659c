package io.reglament.regulation.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook with parts that somebody changed to do harm. */
final class HostileWorkbook {
    static final Table TABLE = Bundle.shipped().regulation().table("contact-limit");
    static final byte[] GOOD = ATableComesBackFromExcelTest.workbook(TABLE, Language.RUSSIAN);
    static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

    static void assertRefused(byte[] workbook, String english, String russian) {
        assertThatThrownBy(() -> ATableComesBackFromExcelTest.read(workbook, TABLE))
                .isInstanceOfSatisfying(FaultyFacts.class, faulty -> assertThat(faulty.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.detail()).contains(english, russian)));
    }

    /** The workbook with one part added or changed. */
    static byte[] with(String name, UnaryOperator<String> part) throws IOException {
        return with(name, part.apply(text(name)).getBytes(StandardCharsets.UTF_8));
    }

    static byte[] with(String name, byte[] part) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put(name, part);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static String text(String name) throws IOException {
        return new String(parts().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(GOOD))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static void write(OutputStream out, int mebibytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < mebibytes; i++) {
            out.write(zeros);
        }
    }

    private HostileWorkbook() {}
}
