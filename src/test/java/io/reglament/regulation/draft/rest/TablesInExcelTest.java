package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.regulation.excel.EditedWorkbook;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head takes a table home as a file, edits it there and brings it back, while a colleague edits in the console. */
@QuarkusTest
class TablesInExcelTest {
    private static final String TABLE = "contact-limit";
    private static final String XLSX = DraftSheetResource.XLSX;
    private static String head = "";
    private static String colleague = "";

    private final DataSource database;

    TablesInExcelTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void two() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-with-excel", "editor");
            colleague = TestKeys.make("test-colleague-with-console", "editor");
        }
    }

    private static byte[] download(DraftOf draft) {
        return with(head)
                .accept(XLSX)
                .get(draft.path(TABLE))
                .then()
                .statusCode(200)
                .contentType(startsWith(XLSX))
                .header("Content-Disposition", equalTo("attachment; filename=\"contact-limit.xlsx\""))
                .extract()
                .asByteArray();
    }

    private static Response upload(DraftOf draft, byte[] workbook, String query, String accept) {
        return with(head).contentType(XLSX).accept(accept).body(workbook).post(draft.path(TABLE) + "/upload" + query);
    }

    private static byte[] edited(byte[] workbook, String row, String column, String text) throws IOException {
        return edited(workbook, sheet -> EditedWorkbook.cell(sheet, row, column).setCellValue(text));
    }

    private static byte[] edited(byte[] workbook, Consumer<XSSFSheet> edit) throws IOException {
        return EditedWorkbook.edited(workbook, edit);
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndStoresNothing() throws IOException {
        DraftOf draft = DraftOf.shippedBy(head);

        upload(draft, edited(download(draft), "CL-04", "maxUnanswered", "4"), "?preview=true", "application/json")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("changes", hasSize(1))
                .body("changes[0].row", equalTo("CL-04"))
                .body("changes[0].field", equalTo("maxUnanswered"))
                .body("changes[0].before", equalTo("5"))
                .body("changes[0].after", equalTo("4"))
                .body("changes[0].meaning.ru", containsString("«Звонков без ответа подряд»"))
                .body("conflicts", hasSize(0));

        upload(draft, edited(download(draft), "CL-04", "maxUnanswered", "4"), "?preview=yes", "application/json")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/preview"));
        assertThat(draft.tag(head, TABLE)).isEqualTo("\"0\"");
    }

    @Test
    void aPreviewAsAWorkbookSaysItOnTheCells() throws IOException {
        DraftOf draft = DraftOf.shippedBy(head);
        byte[] home = edited(download(draft), "CL-04", "maxUnanswered", "4");
        byte[] previewed = upload(draft, home, "?preview=true", XLSX)
                .then()
                .statusCode(200)
                .contentType(startsWith(XLSX))
                .extract()
                .asByteArray();

        edited(previewed, sheet -> assertThat(comment(sheet, "CL-04", "maxUnanswered"))
                .contains("«Звонков без ответа подряд» 5 → 4"));
        assertThat(draft.tag(head, TABLE)).isEqualTo("\"0\"");

        draft.save(
                colleague, TABLE, "\"0\"", DraftOf.edited(draft.rows(colleague, TABLE), "CL-04", "maxUnanswered", "7"));
        edited(upload(draft, home, "?preview=true", XLSX).asByteArray(), sheet -> assertThat(
                        comment(sheet, "CL-04", "maxUnanswered"))
                .isEqualTo("Это же изменил кто-то другой. Было: 5. Сейчас: 7"));
    }

    private static String comment(XSSFSheet sheet, String row, String column) {
        return EditedWorkbook.cell(sheet, row, column)
                .getCellComment()
                .getString()
                .getString();
    }

    @Test
    void theUploadIsJoinedWithWhatAColleagueChangedMeanwhile() throws IOException {
        DraftOf draft = DraftOf.shippedBy(head);
        byte[] home = download(draft);
        draft.save(
                        colleague,
                        TABLE,
                        "\"0\"",
                        DraftOf.edited(draft.rows(colleague, TABLE), "CL-05", "maxUnanswered", "7"))
                .then()
                .statusCode(200);

        upload(draft, edited(home, "CL-04", "maxUnanswered", "4"), "", "application/json")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("changes.row", contains("CL-04"))
                .body("joined.row", contains("CL-05"))
                .body("table.rows.find { it.id == 'CL-04' }.cells.maxUnanswered", equalTo("4"))
                .body("table.rows.find { it.id == 'CL-05' }.cells.maxUnanswered", equalTo("7"))
                .body("table.edited.'CL-04'.maxUnanswered.by", equalTo("test-head-with-excel"));
    }

    @Test
    void theSameCellIsAConflictThatShowsBothInThePreviewToo() throws IOException {
        DraftOf draft = DraftOf.shippedBy(head);
        byte[] home = edited(download(draft), "CL-04", "maxUnanswered", "6");
        draft.save(
                colleague, TABLE, "\"0\"", DraftOf.edited(draft.rows(colleague, TABLE), "CL-04", "maxUnanswered", "4"));

        upload(draft, home, "?preview=true", "application/json")
                .then()
                .statusCode(200)
                .body("conflicts[0].theirs", equalTo("4"))
                .body("conflicts[0].yours", equalTo("6"));
        upload(draft, home, "", "application/json")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:reglament:problem:draft-conflict"))
                .body("conflicts[0].base", equalTo("5"))
                .body("conflicts[0].theirs", equalTo("4"))
                .body("conflicts[0].yours", equalTo("6"));
        assertThat(draft.tag(head, TABLE)).isEqualTo("\"1\"");
    }

    @Test
    void aNewRowGetsItsNumberAndASavedWorkbookCanBeEditedOn() throws IOException {
        DraftOf draft = DraftOf.shippedBy(head);
        byte[] longer = edited(download(draft), sheet -> {
            var from = EditedWorkbook.cell(sheet, "CL-04", "stage").getRow();
            var to = sheet.createRow(sheet.getLastRowNum() + 1);
            from.forEach(cell -> to.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
            to.getCell(EditedWorkbook.cell(sheet, "CL-04", "category").getColumnIndex())
                    .setCellValue("C");
        });

        byte[] next = upload(draft, longer, "", XLSX)
                .then()
                .statusCode(200)
                .contentType(startsWith(XLSX))
                .header("ETag", equalTo("\"1\""))
                .extract()
                .asByteArray();

        with(head)
                .get(draft.path(TABLE))
                .then()
                .body("rows[-1].id", equalTo("CL-06"))
                .body("rows[-1].clause", equalTo("1.2.6"))
                .body("rows[-1].cells.category", equalTo("\"C\""));
        upload(draft, edited(next, "CL-06", "maxUnanswered", "9"), "", "application/json")
                .then()
                .statusCode(200)
                .body("changes.row", contains("CL-06"));
    }

    @Test
    void faultsAreNamedByRowAndColumnOrComeBackInTheWorkbook() throws IOException, SQLException {
        DraftOf draft = DraftOf.shippedBy(head);
        byte[] faulty = edited(download(draft), "CL-04", "maxUnanswered", "много");

        upload(draft, faulty, "", "application/json")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("NOT_OF_FORM"))
                .body(
                        "errors[0].detail",
                        startsWith("row 6 (CL-04), 'Unanswered calls in a row / Звонков без ответа подряд': “много”"))
                .body("errors[0].detail", containsString("допустимо 1..50"));
        byte[] back = upload(draft, faulty, "", XLSX)
                .then()
                .statusCode(400)
                .contentType(startsWith(XLSX))
                .extract()
                .asByteArray();
        edited(back, sheet -> assertThat(EditedWorkbook.cell(sheet, "CL-04", "maxUnanswered")
                        .getCellComment()
                        .getString()
                        .getString())
                .startsWith("«много» не подходит"));

        assertThat(draft.tag(head, TABLE)).isEqualTo("\"0\"");
        assertRecorded(draft.path(TABLE) + "/upload", 2);
    }

    @Test
    void whatIsHostileIsRefusedAndRecorded() throws IOException, SQLException {
        DraftOf draft = DraftOf.shippedBy(head);
        DraftOf other = DraftOf.shippedBy(head);

        upload(draft, "MZ".getBytes(StandardCharsets.UTF_8), "", XLSX)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].detail", containsString("не книга Excel"));
        upload(draft, download(other), "?preview=true", "application/json")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("workbook of draft " + other.id()));
        with(head)
                .contentType(XLSX)
                .body(download(draft))
                .post(draft.path("sanction") + "/upload")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("книга таблицы contact-limit"));
        as("approver")
                .contentType(XLSX)
                .body(download(draft))
                .post(draft.path(TABLE) + "/upload")
                .then()
                .statusCode(403);
        with(head)
                .contentType("text/plain")
                .body("x")
                .post(draft.path(TABLE) + "/upload")
                .then()
                .statusCode(415)
                .body("detail", containsString("spreadsheetml.sheet, text/csv and application/dmn+xml"));

        assertRecorded(draft.path(TABLE) + "/upload", 2);
    }

    /** Written beside the answer; looked for until it is there. */
    private void assertRecorded(String path, int atLeast) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(
                        "SELECT count(*) FROM reglament.regulation_refusal WHERE path = ? AND refused_by = ?")) {
            count.setString(1, path);
            count.setString(2, "test-head-with-excel");
            long until = System.nanoTime() + 20_000_000_000L;
            int found = 0;
            while (found < atLeast && System.nanoTime() < until) {
                try (ResultSet rows = count.executeQuery()) {
                    rows.next();
                    found = rows.getInt(1);
                }
            }
            assertThat(found).isGreaterThanOrEqualTo(atLeast);
        }
    }
}
