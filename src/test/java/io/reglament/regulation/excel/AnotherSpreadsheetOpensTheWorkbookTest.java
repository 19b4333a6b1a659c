package io.reglament.regulation.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.dmn.RandomTable;
import io.reglament.regulation.draft.SentRows;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another programme than Excel opens a workbook and saves it. */
class AnotherSpreadsheetOpensTheWorkbookTest {
    private final Path folder;

    AnotherSpreadsheetOpensTheWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theTableIsTheSameAfterLibreOfficeSavedItWhereLibreOfficeIsInstalledElseThisIsSkipped()
            throws IOException, InterruptedException {
        Optional<Path> office = office();
        assumeThat(office).as("LibreOffice Calc (localc) is on the path").isPresent();
        Table table = Bundle.shipped().regulation().table("first-contact-deadline");
        Path file = folder.resolve("table.xlsx");
        Files.write(file, ATableComesBackFromExcelTest.workbook(table, Language.RUSSIAN));
        Path saved = Files.createDirectory(folder.resolve("saved"));

        Process process = new ProcessBuilder(
                        office.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();

        byte[] workbook = Files.readAllBytes(saved.resolve("table.xlsx"));
        assertThat(RandomTable.said(SentRows.read(
                        table,
                        Set.of(),
                        ATableComesBackFromExcelTest.read(workbook, table)
                                .requireNoFaults()
                                .rows(),
                        TableWords::sentences)))
                .isEqualTo(RandomTable.said(table));
    }

    private static Optional<Path> office() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "localc"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
