package io.reglament.regulation.excel;

import static io.reglament.regulation.excel.ATableComesBackFromExcelTest.comment;
import static io.reglament.regulation.excel.ATableComesBackFromExcelTest.read;
import static io.reglament.regulation.excel.ATableComesBackFromExcelTest.workbook;
import static io.reglament.regulation.excel.EditedWorkbook.cell;
import static io.reglament.regulation.excel.EditedWorkbook.edited;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.sheet.ReadSheet;
import io.reglament.regulation.sheet.SheetFault;
import io.reglament.regulation.table.Table;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What cannot be read is said on its cell, in the workbook that was sent. */
class FaultsComeBackAsCommentsTest {
    private static final Table DEADLINES = Bundle.shipped().regulation().table("first-contact-deadline");

    @Test
    void faultsComeBackAsCommentsInTheSameWorkbookAndGoWhenTheyAreMended() throws IOException {
        byte[] faulty = edited(workbook(DEADLINES, Language.RUSSIAN), sheet -> {
            cell(sheet, "FCD-01", "limit").setCellValue("много");
            cell(sheet, "FCD-02", "category").setCellValue("золотой");
            cell(sheet, "FCD-03", "warnPercent").setCellValue("200");
            cell(sheet, "FCD-04", "limit").setCellFormula("1+1");
        });
        byte[] back;
        try (UploadedWorkbook uploaded = UploadedWorkbook.open(faulty)) {
            ReadSheet read = uploaded.read(DEADLINES);
            assertThat(read.faults())
                    .extracting(SheetFault::where)
                    .containsExactly(
                            "row 3 (FCD-01), 'Limit / Срок'",
                            "row 4 (FCD-02), 'Client category / Категория клиента'",
                            "row 5 (FCD-03), 'Warn at, % of the limit / Предупредить, % срока'",
                            "row 6 (FCD-04), 'Limit / Срок'");
            back = uploaded.commented(read.faults());
        }

        byte[] mended = edited(back, sheet -> {
            assertThat(cell(sheet, "FCD-01", "limit").getStringCellValue()).isEqualTo("много");
            assertThat(comment(sheet, "FCD-01", "limit"))
                    .isEqualTo("«много» не подходит. Ожидается: число, например 15 или 1,5; допустимо >= 0.");
            assertThat(comment(sheet, "FCD-02", "category")).contains("VIP, A, B, C");
            assertThat(comment(sheet, "FCD-03", "warnPercent")).contains("допустимо 1..100");
            assertThat(comment(sheet, "FCD-04", "limit")).startsWith("Здесь формула.");
            cell(sheet, "FCD-01", "limit").setCellValue("5");
            cell(sheet, "FCD-02", "category").setCellValue("VIP");
            cell(sheet, "FCD-03", "warnPercent").setCellValue("нет числа");
            cell(sheet, "FCD-04", "limit").removeFormula();
            cell(sheet, "FCD-04", "limit").setCellValue("7");
        });
        try (UploadedWorkbook uploaded = UploadedWorkbook.open(mended)) {
            ReadSheet read = uploaded.read(DEADLINES);
            assertThat(read.faults()).extracting(SheetFault::cell).hasSize(1);
            edited(uploaded.commented(read.faults()), sheet -> {
                assertThat(cell(sheet, "FCD-01", "limit").getCellComment()).isNull();
                assertThat(comment(sheet, "FCD-03", "warnPercent")).contains("нет числа");
            });
        }
    }
}
