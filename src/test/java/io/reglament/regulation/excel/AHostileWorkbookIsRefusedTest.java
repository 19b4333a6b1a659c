package io.reglament.regulation.excel;

import static io.reglament.regulation.excel.HostileWorkbook.DOCTYPE;
import static io.reglament.regulation.excel.HostileWorkbook.GOOD;
import static io.reglament.regulation.excel.HostileWorkbook.TABLE;
import static io.reglament.regulation.excel.HostileWorkbook.assertRefused;
import static io.reglament.regulation.excel.HostileWorkbook.parts;
import static io.reglament.regulation.excel.HostileWorkbook.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.table.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Everything that a workbook can bring along besides a table: refused, with the reason in both languages. */
class AHostileWorkbookIsRefusedTest {
    @Test
    void whatIsNoWorkbook() throws IOException {
        assertRefused(new byte[0], "no Excel workbook", "не книга Excel");
        assertRefused("a;b".getBytes(StandardCharsets.UTF_8), "no Excel workbook", "не книга Excel");
        assertRefused(with("mimetype", "x"::concat), "holds what a table does not need", "mimetype");
        assertRefused(with("xl/workbook.xml", text -> "<workbook"), "not taken: xl/workbook.xml", "не принимается");
        assertRefused(
                with("[Content_Types].xml", text -> text.replace("sheet.main+xml", "template.main+xml")),
                "no Excel workbook",
                "не книга Excel");
    }

    @Test
    void aDocumentTypeInAnyPart() throws IOException {
        for (String part : parts().keySet()) {
            assertRefused(
                    with(part, text -> text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + DOCTYPE)),
                    part,
                    "не принимается");
        }
    }

    @Test
    void macros() throws IOException {
        assertRefused(with("xl/vbaProject.bin", new byte[10]), "has macros", "есть макросы");
        assertRefused(
                with(
                        "[Content_Types].xml",
                        text -> text.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                "has macros",
                "есть макросы");
    }

    @Test
    void linksToOtherFilesAndDatabases() throws IOException {
        assertRefused(
                with("xl/externalLinks/externalLink1.xml", "<externalLink/>"::concat), "refers to other", "ссылается");
        assertRefused(with("xl/connections.xml", "<connections/>"::concat), "refers to other", "ссылается");
        assertRefused(
                with(
                        "xl/_rels/workbook.xml.rels",
                        text -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"r9\" Type=\"x/attachedTemplate\" TargetMode=\"External\""
                                        + " Target=\"http://localhost/\"/></Relationships>")),
                "refers to other",
                "ссылается");
        assertRefused(with("xl/embeddings/oleObject1.bin", new byte[9]), "oleObject1", "не принимается");
        assertRefused(with("../../etc/x.xml", new byte[9]), "etc/x.xml", "не принимается");
    }

    @Test
    void cellsThatAreNotWhatTheySay() throws IOException {
        for (String cell : List.of(
                "<c r=\"E6\"><v>NaN</v></c>",
                "<c r=\"E6\"><v>1e400</v></c>",
                "<c r=\"E6\"><v>abc</v></c>",
                "<c r=\"E6\" t=\"d\"><v>2026-01-01</v></c>",
                "<c r=\"E6\" t=\"s\"><v>99999</v></c>",
                "<c r=\"E6\"><f t=\"dataTable\" ref=\"E6\" r1=\"A1\"/><v>7</v></c>")) {
            byte[] broken = with("xl/worksheets/sheet1.xml", text -> text.replaceFirst("<c r=\"E6\".*?</c>", cell));
            assertThat(ATableComesBackFromExcelTest.read(broken, TABLE).faults())
                    .as(cell)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.cell()).isEqualTo("E6"));
        }
        assertRefused(
                with(
                        "xl/worksheets/sheet1.xml",
                        text -> text.replace(
                                "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:?\"/></mergeCells>")),
                "no Excel workbook",
                "не книга Excel");
    }

    @Test
    void halvesOfCharactersAndBrokenOnes() throws IOException {
        for (String hidden : List.of("_xD800_", "_x0001_", "_x2028_", "_xFFFE_")) {
            byte[] broken = with(
                    "xl/worksheets/sheet1.xml",
                    text -> text.replaceFirst(
                            "<c r=\"L6\"[^>]*/>", "<c r=\"L6\" t=\"inlineStr\"><is><t>a" + hidden + "b</t></is></c>"));
            assertThat(ATableComesBackFromExcelTest.read(broken, TABLE).faults())
                    .as(hidden)
                    .hasSize(1);
        }
    }

    @Test
    void formulasBesideTheCells() throws IOException {
        for (String name :
                List.of("cmd|'/c calc'!A0", "[1]Sheet1!$A$1", "WEBSERVICE(\"http://localhost/\")", "SUM(1)")) {
            assertRefused(
                    with(
                            "xl/workbook.xml",
                            text -> text.replace(
                                    "</sheets>",
                                    "</sheets><definedNames><definedName name=\"n\">" + name.replace("\"", "&quot;")
                                            + "</definedName></definedNames>")),
                    name.substring(0, 4),
                    "Формулы не принимаются");
        }
        String place = "xl/worksheets/sheet1.xml";
        assertRefused(
                with(place, text -> text.replaceFirst("<formula1>[^<]*", "<formula1>INDIRECT(\"A1\")")),
                "INDIRECT",
                "списке выбора");
        String format =
                "</sheetData><conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" priority=\"1\"><formula>%s"
                        + "</formula></cfRule></conditionalFormatting>";
        assertRefused(
                with(place, text -> text.replace("</sheetData>", format.formatted("WEBSERVICE(A1)=1"))),
                "WEBSERVICE",
                "условном формате");
        byte[] striped = with(place, text -> text.replace("</sheetData>", format.formatted("MOD(ROW(),2)=0")));
        assertThat(ATableComesBackFromExcelTest.read(striped, TABLE).faults()).isEmpty();
        byte[] filtered = with(
                "xl/workbook.xml",
                text -> text.replace(
                        "</sheets>",
                        "</sheets><definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\">"
                                + "'Таблица (2)'!$A$2:$P$7</definedName></definedNames>"));
        assertThat(ATableComesBackFromExcelTest.read(filtered, TABLE).faults()).isEmpty();
    }

    @Test
    void oldFormatsAndPasswords() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
            ByteArrayOutputStream old = new ByteArrayOutputStream();
            files.writeFilesystem(old);
            assertRefused(old.toByteArray(), "old format", "старый формат");
        }
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(GOOD);
            }
            ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
            files.writeFilesystem(encrypted);
            assertRefused(encrypted.toByteArray(), "password", "паролем");
        }
        assertRefused(with("xl/workbook.bin", new byte[5]), "old format", "старый формат");
    }

    @Test
    void theWorkbookOfAnotherTableOrDraftOrContent() {
        try (UploadedWorkbook uploaded = UploadedWorkbook.open(GOOD)) {
            assertThatThrownBy(() -> uploaded.requireFor("sanction", 7))
                    .isInstanceOfSatisfying(FaultyFacts.class, faulty -> assertThat(
                                    faulty.faults().get(0).detail())
                            .contains("workbook of the table contact-limit, but it was uploaded to sanction"));
            assertThatThrownBy(() -> uploaded.requireFor("contact-limit", 8))
                    .isInstanceOfSatisfying(FaultyFacts.class, faulty -> assertThat(
                                    faulty.faults().get(0).detail())
                            .contains("draft 7"));
            Table other = TABLE.with(TABLE.rows().subList(0, 2));
            assertThatThrownBy(() -> uploaded.read(other)).isInstanceOf(FaultyFacts.class);
        }
    }

    @Test
    void aWorkbookWithoutItsHiddenSheetOrGrid() throws IOException {
        assertRefused(
                EditedWorkbook.edited(GOOD, sheet -> sheet.getWorkbook().removeSheetAt(3)),
                "not downloaded from a draft",
                "не выгружена");
        assertRefused(
                EditedWorkbook.edited(GOOD, sheet -> sheet.getRow(0).getCell(0).setCellValue("x")),
                "exactly one sheet",
                "ровно один лист");
        assertRefused(
                EditedWorkbook.edited(GOOD, sheet -> sheet.getWorkbook().cloneSheet(0)),
                "exactly one sheet",
                "ровно один лист");
        assertRefused(
                EditedWorkbook.edited(GOOD, sheet -> sheet.getRow(0).getCell(3).setCellValue("stage")),
                "twice: stage, category",
                "дважды");
    }

    @Test
    void formulasElsewhereAndMergedCells() throws IOException {
        assertRefused(
                EditedWorkbook.edited(GOOD, sheet -> sheet.getWorkbook()
                        .createSheet("Мои расчёты")
                        .createRow(4)
                        .createCell(1)
                        .setCellFormula("1+1")),
                "The cell B5 on the sheet “Мои расчёты” is a formula",
                "в ячейке B5 формула");
        assertRefused(
                EditedWorkbook.edited(GOOD, sheet -> sheet.addMergedRegion(new CellRangeAddress(3, 4, 2, 2))),
                "C4:C5",
                "объединены");
    }

    @Test
    void tooManyRowsAndColumns() throws IOException {
        assertRefused(
                EditedWorkbook.edited(GOOD, sheet -> {
                    for (int i = 0; i < 5_001; i++) {
                        sheet.createRow(100 + i).createCell(2).setCellValue("x");
                    }
                }),
                "more than 5,000 rows",
                "больше 5");
        assertRefused(
                EditedWorkbook.edited(
                        GOOD, sheet -> sheet.getRow(2).createCell(600).setCellValue("x")),
                "more than 500 columns",
                "больше 500");
    }

    @Test
    void aCellOfTensOfThousandsOfSignsIsAFaultOfThisCell() throws IOException {
        byte[] huge = EditedWorkbook.edited(GOOD, sheet -> EditedWorkbook.cell(sheet, "CL-04", "maxUnanswered")
                .setCellValue("1".repeat(32_000)));

        assertThat(ATableComesBackFromExcelTest.read(huge, TABLE).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what().ru()).hasSizeLessThan(300));
    }
}
