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
public final class DraftOf {
    private final int id;

    private DraftOf(int id) {
        this.id = id;
    }

    public static DraftOf shippedBy(String key) {
        return of("SR-1.0", key);
    }

    /** A draft of any version. */
    public static DraftOf of(String version, String key) {
        return new DraftOf(with(key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Категория C", "baseVersion", version))
                .post("/v1/drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("draft.id"));
    }

    /** A draft of a branch, or the answer that there is none. */
    public static Response ofBranch(String version, String branch, String key) {
        return with(key)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Иначе в филиале", "baseVersion", version, "branch", branch))
                .post("/v1/drafts");
    }

    /** The draft that was begun. */
    public static DraftOf begun(Response answer) {
        return new DraftOf(answer.then().statusCode(201).extract().path("draft.id"));
    }

    public int id() {
        return id;
    }

    public String path() {
        return "/v1/drafts/" + id;
    }

    public String path(String table) {
        return path() + "/tables/" + table;
    }

    /** The rows as they are now, to be edited and sent back. */
    public List<Map<String, Object>> rows(String key, String table) {
        return read(key, table).getList("rows");
    }

    public JsonPath read(String key, String table) {
        return with(key).get(path(table)).then().statusCode(200).extract().jsonPath();
    }

    public String tag(String key, String table) {
        return with(key).get(path(table)).header("ETag");
    }

    public Response save(String key, String table, String tag, List<Map<String, Object>> rows) {
        return with(key)
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(Map.of("rows", rows))
                .put(path(table));
    }

    /** The same rows with one cell changed. */
    public static List<Map<String, Object>> edited(
            List<Map<String, Object>> rows, String row, String column, String text) {
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
    public static List<Map<String, Object>> added(
            List<Map<String, Object>> rows, int place, Map<String, String> cells) {
        List<Map<String, Object>> longer = new ArrayList<>(rows);
        longer.add(place, Map.of("cells", cells));
        return longer;
    }

    /** The cells of a new row of contact-limit for clients of category C, at stages that are written in the grid's language. */
    public static Map<String, String> categoryC(String stages) {
        Map<String, String> cells = new TreeMap<>();
        cells.put("stage", stages);
        cells.put("category", "\"C\"");
        cells.put("maxUnanswered", "3");
        cells.put("maxReachedToClose", "4");
        cells.put("maxCountedPerDay", "2");
        cells.put("minGapMinutes", "60");
        cells.put("onLimit", "\"RECYCLE_LEAD\"");
        cells.put("actionLimit", "1");
        cells.put("actionUnit", "\"WORKING_DAY\"");
        return cells;
    }
}
