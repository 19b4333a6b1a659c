package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.with;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A draft of SR-1.0 as the tests work on it, in the name of one person's key. */
final class DraftOf {
    private final int id;

    private DraftOf(int id) {
        this.id = id;
    }

    static DraftOf shippedBy(String key) {
        return new DraftOf(with(key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Категория C", "baseVersion", "SR-1.0"))
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("draft.id"));
    }

    int id() {
        return id;
    }

    String path() {
        return "/v1/drafts/" + id;
    }

    String path(String table) {
        return path() + "/tables/" + table;
    }

    /** The rows as they are now, to be edited and sent back. */
    List<Map<String, Object>> rows(String key, String table) {
        return read(key, table).getList("rows");
    }

    JsonPath read(String key, String table) {
        return with(key).get(path(table)).then().statusCode(200).extract().jsonPath();
    }

    String tag(String key, String table) {
        return with(key).get(path(table)).header("ETag");
    }

    Response save(String key, String table, String tag, List<Map<String, Object>> rows) {
        return with(key)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("rows", rows))
                .put(path(table));
    }

    /** The same rows with one cell changed. */
    static List<Map<String, Object>> edited(List<Map<String, Object>> rows, String row, String column, String text) {
        return rows.stream()
                .map(each -> row.equals(each.get("id")) ? cell(each, column, text) : each)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cell(Map<String, Object> row, String column, String text) {
        Map<String, Object> edited = new LinkedHashMap<>(row);
        Map<String, String> cells = new TreeMap<>((Map<String, String>) row.get("cells"));
        cells.put(column, text);
        edited.put("cells", cells);
        return edited;
    }

    /** The same rows with a new one at a place. */
    static List<Map<String, Object>> added(List<Map<String, Object>> rows, int place, Map<String, String> cells) {
        List<Map<String, Object>> longer = new ArrayList<>(rows);
        longer.add(place, Map.of("cells", cells));
        return longer;
    }
}
