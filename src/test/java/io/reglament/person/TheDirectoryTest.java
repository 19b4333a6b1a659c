package io.reglament.person;

import static io.reglament.access.TestKeys.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.TestDatabase;
import io.reglament.database.DatabaseAccess;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People read names and not M17; what is erased is nowhere any more. */
@QuarkusTest
class TheDirectoryTest {
    private static final String CSV = "text/csv";

    private static ValidatableResponse sent(byte[] file, String parameters) {
        return as("admin")
                .contentType(CSV)
                .body(file)
                .put("/v1/persons" + parameters)
                .then();
    }

    private static ValidatableResponse sent(String file) {
        return sent(file.getBytes(UTF_8), "");
    }

    @BeforeEach
    void onlyOne() {
        sent("id;name\nM0;Нулевой".getBytes(UTF_8), "?only=true").statusCode(200);
    }

    @Test
    void aFileAsRussianExcelSavesItBecomesTheDirectory() {
        sent(
                        ("id;name;unit;role;account\r\nM17;Иванов Иван;Москва;SALES_MANAGER;\r\n"
                                        + "M18;\"Петрова; Анна\";;head of sales;petrova\r\n\r\n")
                                .getBytes(Charset.forName("windows-1251")),
                        "")
                .statusCode(200)
                .body("added", equalTo(2))
                .body("same", equalTo(0));

        as("employee")
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.id", contains("M0", "M17", "M18"))
                .body("items[1].name", equalTo("Иванов Иван"))
                .body("items[1].account", nullValue())
                .body("items[2].name", equalTo("Петрова; Анна"))
                .body("items[2].role", equalTo("HEAD_OF_SALES"))
                .body("items[2].unit", nullValue());
        as("auditor").get("/v1/persons?start=пет").then().body("items.id", contains("M18"));
        as("auditor").get("/v1/persons?start=m1&limit=1").then().body("items.id", contains("M17"));
        String next = as("auditor").get("/v1/persons?start=m1&limit=1").path("next");
        as("auditor").get("/v1/persons?start=m1&cursor=" + next).then().body("items.id", contains("M18"));
    }

    @Test
    void whatIsTakenOutComesBackTheSameAndNoSpreadsheetTakesANameForAFormula() {
        sent("id,name,unit\nM1,\"=HYPERLINK(\"\"http://x\"\")\",+7\n01.02.03,Дата,-\n")
                .statusCode(200);

        byte[] file = as("auditor")
                .accept(CSV)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(file, UTF_8))
                .startsWith("\uFEFFid;name;unit;role;account\r\n")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains("'+7")
                .contains("'01.02.03");
        sent(file, "?only=true")
                .statusCode(200)
                .body("same", equalTo(3))
                .body("changed", equalTo(0))
                .body("erased", equalTo(0));
    }

    @Test
    void everyFaultOfAFileIsToldByItsLineAndNothingOfItIsKept() {
        sent("id;name;role\nM1;Один;\nM1;Второй;BOSS\n;Никто;\nM3;" + "x".repeat(201)
                        + ";\nM4;a\u202eb;\nM5;Пять;;лишнее")
                .statusCode(400)
                .body("errors.pointer", contains("/3/id", "/3/role", "/4/id", "/5/name", "/6/name", "/7"))
                .body("errors[1].allowed", hasItem("UNIT_HEAD"));
        sent("id;phone\nM1;7").statusCode(400).body("errors[0].pointer", equalTo("/1"));
        sent("id;name;name\nM1;a;b").statusCode(400).body("errors[0].code", equalTo("DUPLICATE_KEY"));
        sent("id;name\nM1;\"open").statusCode(400).body("errors[0].pointer", equalTo("/2"));
        sent("").statusCode(400);
        sent("id;name\n".getBytes(UTF_8), "?only=true").statusCode(400);
        sent("id;name\nM1;a".getBytes(UTF_8), "?only=yes").statusCode(400);

        as("auditor").get("/v1/persons").then().body("items.id", contains("M0"));
    }

    @Test
    void noTwoSignInByOneAccountAndTwoMayTakeEachOthers() {
        sent("id;name;account\nM1;Один;petrova\nM2;Два;petrova")
                .statusCode(422)
                .body("errors[0].detail", equalTo("M1 and M2 would both sign in as petrova"));
        sent("id;name;account\nM1;Один;M0").statusCode(422);
        sent("id;name;account\nM1;Один;a\nM2;Два;b").statusCode(200).body("added", equalTo(2));
        sent("id;name;account\nM3;Три;b").statusCode(422);
        sent("id;name;account\nM1;Один;b\nM2;Два;a").statusCode(200).body("changed", equalTo(2));
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Четыре", "account", "a"))
                .put("/v1/persons/M4")
                .then()
                .statusCode(422);
        as("auditor").get("/v1/persons").then().body("items.id", contains("M0", "M1", "M2"));
    }

    @Test
    void twoFilesAtOnceLeaveOneOfThemWhole() {
        List<CompletableFuture<Integer>> both = new ArrayList<>();
        for (String unit : List.of("Москва", "Казань")) {
            StringBuilder file = new StringBuilder("id;name;unit\n");
            for (int i = 0; i < 200; i++) {
                file.append("M").append(i).append(";Имя;").append(unit).append('\n');
            }
            both.add(CompletableFuture.supplyAsync(() -> as("admin")
                    .contentType(CSV)
                    .body(file.toString().getBytes(UTF_8))
                    .put("/v1/persons?only=true")
                    .statusCode()));
        }
        assertThat(both.stream().map(CompletableFuture::join)).containsOnly(200);
        List<String> units =
                as("auditor").get("/v1/persons?limit=500").jsonPath().getList("items.unit");
        assertThat(units).hasSize(200);
        assertThat(new HashSet<>(units)).hasSize(1);
    }

    @Test
    void whatIsLargeOrBeginsWithAnApostropheByItselfIsTakenForWhatItIs() {
        sent("id;name\nM1;" + "x".repeat(1 << 19)).statusCode(400).body("errors[0].code", equalTo("TOO_LONG"));
        sent("id;name\nM1;" + "x".repeat(1 << 20)).statusCode(413);
        sent("id;name\nM1;'s-Gravenhage").statusCode(200);
        as("auditor").get("/v1/persons?start=M1").then().body("items.name", contains("'s-Gravenhage"));
        byte[] file = as("auditor").accept(CSV).get("/v1/persons").asByteArray();
        sent(file, "?only=true").statusCode(200).body("changed", equalTo(0));
    }

    @Test
    void anIdWithASlashIsErasedToo() {
        sent("id;name\nM/1;Дробь").statusCode(200);
        as("admin").urlEncodingEnabled(false).delete("/v1/persons/M%2F1").then().statusCode(204);
        as("auditor").get("/v1/persons").then().body("items.id", contains("M0"));
    }

    @Test
    void onePersonIsPutAndErased() throws SQLException {
        String name = "Неповторимая Фамилия";
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "unit", "Отдел", "role", "OPERATOR"))
                .put("/v1/persons/M99")
                .then()
                .statusCode(200)
                .body("id", equalTo("M99"));
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "a\u202eb", "role", "BOSS"))
                .put("/v1/persons/M99")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name", "/role"));
        assertThat(placesOf(name)).containsExactly("person.name");

        as("admin").delete("/v1/persons/M99").then().statusCode(204);
        as("admin").delete("/v1/persons/M99").then().statusCode(404);
        as("auditor").get("/v1/persons?start=неповт").then().body("items", empty());
        assertThat(placesOf(name)).isEmpty();
    }

    /** Every text of the database that has the words, as table.column. */
    private static List<String> placesOf(String words) throws SQLException {
        DatabaseAccess access = TestDatabase.access();
        List<String> places = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(
                        access.jdbcUrl(), access.owner().role(), access.owner().password());
                Statement columns = database.createStatement();
                ResultSet each = columns.executeQuery("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = 'reglament' AND data_type IN ('text', 'json', 'jsonb', 'bytea') ORDER BY 1, 2
                        """)) {
            while (each.next()) {
                String place = each.getString(1) + "." + each.getString(2);
                try (var query = database.prepareStatement(
                        "SELECT 1 FROM reglament.%s WHERE position(convert_to(?, 'UTF8') IN %s) > 0"
                                .formatted(each.getString(1), bytes(each.getString(2), database, each.getString(1))))) {
                    query.setString(1, words);
                    if (query.executeQuery().next()) {
                        places.add(place);
                    }
                }
            }
        }
        return places;
    }

    private static String bytes(String column, Connection database, String table) throws SQLException {
        try (Statement type = database.createStatement();
                ResultSet found = type.executeQuery(
                        "SELECT data_type FROM information_schema.columns WHERE table_schema = 'reglament' AND table_name = '%s' AND column_name = '%s'"
                                .formatted(table, column))) {
            found.next();
            return found.getString(1).equals("bytea") ? column : "convert_to(" + column + "::text, 'UTF8')";
        }
    }

    @Test
    void itIsToldWhatTheFileMayBe() {
        as("admin")
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/v1/persons")
                .then()
                .statusCode(415)
                .body("detail", startsWith("This operation reads text/csv"));
    }
}
