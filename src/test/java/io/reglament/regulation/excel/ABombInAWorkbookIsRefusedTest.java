package io.reglament.regulation.excel;

import static io.reglament.regulation.excel.HostileWorkbook.DOCTYPE;
import static io.reglament.regulation.excel.HostileWorkbook.assertRefused;
import static io.reglament.regulation.excel.HostileWorkbook.with;
import static io.reglament.regulation.excel.HostileWorkbook.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What would take all memory once it is unpacked or read is refused before. */
class ABombInAWorkbookIsRefusedTest {
    @Test
    void bombs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            write(zip, 300);
        }
        assertRefused(bytes.toByteArray(), "too large", "слишком велик");
        assertRefused(
                with(
                        "xl/worksheets/sheet1.xml",
                        ("<a>" + "<b/>".repeat(700_000) + "</a>").getBytes(StandardCharsets.UTF_8)),
                "too large",
                "слишком велик");
        assertRefused(
                with("xl/styles.xml", "<a>".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                "too large",
                "слишком велик");
    }

    @Test
    void bombsOfAttributesAndOfComments() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        assertRefused(
                with(
                        "xl/worksheets/sheet1.xml",
                        ("<a>" + ("<b" + attributes + "/>").repeat(30_000) + "</a>").getBytes(StandardCharsets.UTF_8)),
                "too large",
                "слишком велик");
        assertRefused(
                with(
                        "xl/worksheets/sheet1.xml",
                        ("<a>" + "<!---->".repeat(700_000) + "</a>").getBytes(StandardCharsets.UTF_8)),
                "too large",
                "слишком велик");
    }

    @Test
    void aBombWhereNoXmlIsExpectedByItsName() throws IOException {
        byte[] bomb = ("<a>" + "<b/>".repeat(700_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        assertRefused(with("xl/worksheets/sheet1.bin", bomb), "too large", "слишком велик");
        assertRefused(with("xl/printerSettings/printerSettings1.bin", bomb), "too large", "слишком велик");
        assertRefused(
                with("xl/media/image1.png", ("\n" + DOCTYPE + "<a/>").getBytes(StandardCharsets.UTF_8)),
                "image1",
                "не");
        for (Charset charset :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("UTF-32BE"))) {
            assertRefused(
                    with("xl/media/image1.png", ("<?xml version=\"1.0\"?>" + DOCTYPE + "<a/>").getBytes(charset)),
                    "image1",
                    "не принимается");
        }
        assertThat(PartScan.mayBeXml(
                        "xl/printerSettings/printerSettings1.bin", "Lexmark".getBytes(StandardCharsets.UTF_16LE)))
                .isFalse();
    }
}
