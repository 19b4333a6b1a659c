package io.reglament.calendar.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.calendar.Calendars;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarResourceTest {
    private static final String YEAR_2028 = "/v1/calendars/RU-MSK/years/2028";
    private static final String NO_DATES = """
            {"daysOff": [], "shortDays": [], "workingWeekendDays": []}""";

    @Inject
    Calendars calendars;

    @Test
    void theShippedCalendarIsThereWithItsWeekAndItsYears() {
        as("crm")
                .get("/v1/calendars")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("RU-MSK"))
                .body("items[0].zone", equalTo("Europe/Moscow"))
                .body("items[0].weekly.MON", equalTo(List.of("09:00-18:00")))
                .body("items[0].years", hasItems(2023, 2024, 2025, 2026, 2027))
                .body("items.find { it.id == 'RU-MSK' }.knownAsOf", equalTo(Map.of("2027", "2026-09-02")));
    }

    @Test
    void aYearIsTheDatesThatDifferFromTheWeek() {
        as("auditor")
                .get("/v1/calendars/RU-MSK/years/2026")
                .then()
                .statusCode(200)
                .body("daysOff", hasItems("2026-01-01", "2026-12-31"))
                .body("shortDays", equalTo(List.of("2026-04-30", "2026-05-08", "2026-06-11", "2026-11-03")))
                .body("workingWeekendDays", equalTo(List.of()));
    }

    @Test
    void whatIsNotThereIs404() {
        as("crm")
                .get("/v1/calendars/NOWHERE/years/2026")
                .then()
                .statusCode(404)
                .body("detail", containsString("NOWHERE"));
        as("crm").get("/v1/calendars/RU-MSK/years/2022").then().statusCode(404);
        as("crm").get("/v1/calendars/RU-MSK/years/soon").then().statusCode(404);
        put("/v1/calendars/NOWHERE/years/2026", NO_DATES).then().statusCode(404);
    }

    @Test
    void aNewYearIsAddedAndAChangeNeedsTheVersionThatWasRead() {
        put(YEAR_2028, NO_DATES).then().statusCode(201).header("ETag", "\"1\"");
        assertThat(open("2028-03-08")).isTrue();

        String holiday = NO_DATES.replace("\"daysOff\": []", "\"daysOff\": [\"2028-03-08\"]");
        put(YEAR_2028, holiday).then().statusCode(428);
        put(YEAR_2028, holiday, "\"7\"").then().statusCode(412);
        put(YEAR_2028, holiday, "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        assertThat(open("2028-03-08")).isFalse();
        put(YEAR_2028, NO_DATES, "\"1\"").then().statusCode(412);

        as("crm").get(YEAR_2028).then().header("ETag", "\"2\"").body("daysOff", equalTo(List.of("2028-03-08")));
    }

    @Test
    void theSameContentChangesNothing() {
        String year2029 = "/v1/calendars/RU-MSK/years/2029";
        put(year2029, NO_DATES).then().statusCode(201);
        put(year2029, NO_DATES, "\"1\"").then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void allFaultsOfAYearAreToldAtOnce() {
        String body = """
                {"daysOff": ["2027-01-01", "2030-05-01"], "shortDays": ["2030-05-01", "2030-06-01"], "workingWeekendDays": ["2030-07-01"]}""";
        put("/v1/calendars/RU-MSK/years/2030", body)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/daysOff/0", "/shortDays/0", "/shortDays/1", "/workingWeekendDays/0")))
                .body(
                        "errors.code",
                        equalTo(List.of("OUT_OF_BOUNDS", "CONTRADICTION", "CONTRADICTION", "CONTRADICTION")));
        put("/v1/calendars/RU-MSK/years/2030", "{\"daysOf\": []}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/daysOf", "/daysOff", "/shortDays", "/workingWeekendDays"));
    }

    @Test
    void theCalculatorShowsWhatItCountedAndWhatNot() {
        // Friday 17:40, 30 working minutes: 20 until the close, 10 on Monday.
        as("crm")
                .queryParam("from", "2026-04-03T17:40:00+03:00")
                .queryParam("amount", 30)
                .queryParam("unit", "WORKING_MINUTE")
                .get("/v1/calendars/RU-MSK/due")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-04-06T09:10:00+03:00"))
                .body("counted.from", equalTo(List.of("2026-04-03T17:40:00+03:00", "2026-04-06T09:00:00+03:00")))
                .body("counted.to", equalTo(List.of("2026-04-03T18:00:00+03:00", "2026-04-06T09:10:00+03:00")))
                .body("notCounted.reason", hasItems("OUTSIDE_HOURS", "DAY_OFF"));
    }

    @Test
    void theClientsZoneNarrowsTheHours() {
        // The client's 09:00 in Kaliningrad is 10:00 in Moscow.
        as("crm")
                .queryParam("from", "2026-04-06T09:00:00+03:00")
                .queryParam("amount", 30)
                .queryParam("unit", "WORKING_MINUTE")
                .queryParam("clientZone", "Europe/Kaliningrad")
                .get("/v1/calendars/RU-MSK/due")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-04-06T10:30:00+03:00"))
                .body("notCounted.reason", equalTo(List.of("OUTSIDE_WINDOW")));
    }

    @Test
    void aQuestionThatCannotBeAnsweredSaysWhy() {
        as("crm")
                .get("/v1/calendars/RU-MSK/due")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/amount", "/from", "/unit")));
        as("crm")
                .queryParam("from", "2022-04-06T09:00:00+03:00")
                .queryParam("amount", 1)
                .queryParam("unit", "WORKING_DAY")
                .get("/v1/calendars/RU-MSK/due")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("2022"));
    }

    @Test
    void aCalendarOfOnesOwnIsKeptAndReckonsOverMidnight() {
        String nights = """
                {"zone": "Europe/Samara", "weekly": {"MON": ["22:00-06:00"], "TUE": ["22:00-06:00"]}}""";
        String path = "/v1/calendars/NIGHTS";
        as("crm").contentType(ContentType.JSON).body(nights).put(path).then().statusCode(403);
        admin(nights)
                .header("If-None-Match", "*")
                .put(path)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        put(path + "/years/2026", NO_DATES).then().statusCode(201);

        as("crm")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("weekly.MON", equalTo(List.of("22:00-06:00")))
                .body("years", equalTo(List.of(2026)));
        as("crm")
                .queryParam("from", "2026-04-06T23:30:00+04:00")
                .queryParam("amount", 60)
                .queryParam("unit", "WORKING_MINUTE")
                .get(path + "/due")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2026-04-07T00:30:00+04:00"));

        admin(nights).header("If-None-Match", "*").put(path).then().statusCode(412);
        put(path, nights).then().statusCode(428);
        put(path, nights, "\"1\"").then().statusCode(200).header("ETag", "\"1\"");
        put(path, nights.replace("06:00", "05:00"), "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as("crm").get(path).then().body("years", equalTo(List.of(2026)));
    }

    @Test
    void hoursThatDoNotGoTogetherWithTheYearsAreRefused() {
        put("/v1/calendars/HOUSE", "{\"zone\": \"Europe/Moscow\", \"weekly\": {\"MON\": [\"09:00-18:00\"]}}")
                .then()
                .statusCode(201);
        put("/v1/calendars/HOUSE/years/2026", NO_DATES.replace("\"shortDays\": []", "\"shortDays\": [\"2026-04-06\"]"))
                .then()
                .statusCode(201);
        put("/v1/calendars/HOUSE", "{\"zone\": \"Europe/Moscow\", \"weekly\": {\"TUE\": [\"09:00-18:00\"]}}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/weekly")))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "the year 2026 has 2026-04-06 in shortDays, which is then not a working day; change the year"
                                        + " first"));
        put("/v1/calendars/HOUSE", "{\"zone\": \"Europe/Moscow\", \"weekly\": {\"MON\": []}}", "\"1\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/weekly")))
                .body("errors[0].code", equalTo("MISSING"));
        put(
                        "/v1/calendars/HOUSE",
                        "{\"zone\": \"Moscow\", \"weekly\": {\"MONDAY\": []}, \"workingWeekendDay\": [\"9-18\"]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/zone"));
        put("/v1/calendars/A B", "{}").then().statusCode(400).body("errors.pointer", equalTo(List.of("/id")));
    }

    @Test
    void whatIsNotSentStaysAsTheCalendarHasIt() {
        String path = "/v1/calendars/KEEPS";
        put(
                        path,
                        "{\"zone\": \"Europe/Moscow\", \"weekly\": {\"MON\": [\"09:00-18:00\"]},"
                                + " \"workingWeekendDay\": [\"10:00-16:00\"], \"shorterByMinutes\": 60}")
                .then()
                .statusCode(201);

        put(path, "{\"zone\": \"Europe/Moscow\", \"weekly\": {\"MON\": [\"10:00-19:00\"]}}", "\"1\"")
                .then()
                .statusCode(200)
                .body("workingWeekendDay", equalTo(List.of("10:00-16:00")))
                .body("shorterByMinutes", equalTo(60));
        put(
                        path,
                        "{\"zone\": \"Europe/Moscow\", \"weekly\": {\"MON\": [\"10:00-19:00\"]},"
                                + " \"workingWeekendDay\": [], \"shorterByMinutes\": 0}",
                        "\"2\"")
                .then()
                .statusCode(200)
                .body("workingWeekendDay", equalTo(List.of()))
                .body("shorterByMinutes", equalTo(0));
        put(
                        path,
                        "{\"zone\": \"Europe/Moscow\", \"weekly\": {\"MON\": [\"22:00-06:00\"], \"TUE\": [\"05:00-09:00\"]}}",
                        "\"3\"")
                .then()
                .statusCode(422)
                .body("errors[0].detail", equalTo("begins before the shift that came over midnight has ended"));
    }

    @Test
    void aYearIsAddedOnlyOnceWhereNoneIsExpected() {
        String year2031 = "/v1/calendars/RU-MSK/years/2031";
        admin(NO_DATES).header("If-None-Match", "*").put(year2031).then().statusCode(201);
        admin(NO_DATES).header("If-None-Match", "*").put(year2031).then().statusCode(412);
        String known = NO_DATES.replace("}", ", \"knownAsOf\": \"2030-10-01\"}");
        put(year2031, known, "\"1\"").then().statusCode(200).body("knownAsOf", equalTo("2030-10-01"));
        as("crm").get("/v1/calendars/RU-MSK").then().body("knownAsOf.2031", equalTo("2030-10-01"));
    }

    @Test
    void aCalendarThatThereIsNotIsNamedWithThoseThatThereAre() {
        as("crm")
                .get("/v1/calendars/NOWHERE/years/2026")
                .then()
                .statusCode(404)
                .body("errors.pointer", equalTo(List.of("/id")))
                .body("errors[0].allowed", hasItem("RU-MSK"));
    }

    private boolean open(String date) {
        return calendars.byId("RU-MSK").orElseThrow().isWorkingDay(LocalDate.parse(date));
    }

    private static Response put(String path, String body) {
        return admin(body).put(path);
    }

    private static Response put(String path, String body, String ifMatch) {
        return admin(body).header("If-Match", ifMatch).put(path);
    }

    private static RequestSpecification admin(String body) {
        return as("admin").contentType(ContentType.JSON).body(body);
    }
}
