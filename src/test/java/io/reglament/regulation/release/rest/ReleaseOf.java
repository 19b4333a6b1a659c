package io.reglament.regulation.release.rest;

import static io.reglament.access.TestKeys.with;

import io.reglament.regulation.draft.rest.DraftOf;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A draft of SR-1.2 on its way to be a version of a name that nobody has had. */
final class ReleaseOf {
    private static final AtomicInteger LAST = new AtomicInteger((int) (System.nanoTime() % 100_000));

    private final DraftOf draft;
    private final String version;

    private ReleaseOf(DraftOf draft, String version) {
        this.draft = draft;
        this.version = version;
    }

    /** A draft as it is, to be a version of this name. */
    static ReleaseOf of(DraftOf draft, String version) {
        return new ReleaseOf(draft, version);
    }

    /** A draft as it is, to be a version of a name that nobody has had. */
    static ReleaseOf of(DraftOf draft) {
        return new ReleaseOf(draft, name());
    }

    /** One in which CL-04 lets four calls go unanswered instead of five, accepted for what it is and tried on what is on record. */
    static ReleaseOf fourCalls(String key) {
        ReleaseOf release = of(DraftOf.of("SR-1.2", key));
        release.calls(key, "4");
        release.acceptAll(key);
        release.run(key);
        return release;
    }

    private static String name() {
        int number = LAST.incrementAndGet();
        return "SR-%d.%d".formatted(100 + number / 1_000 % 900, number % 1_000);
    }

    /** Runs the draft against the record and waits for the end. */
    void run(String key) {
        String run = post(key, "/backtests", Map.of())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        long until = System.nanoTime() + 120_000_000_000L;
        while (!with(key).get(run).path("state").equals("FINISHED")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The backtest does not end");
            }
        }
    }

    /** Looks at what came of the last run. */
    void look(String key) {
        List<Integer> runs = with(key).get(draft.path() + "/backtests").path("items.number");
        with(key).get(draft.path() + "/backtests/" + runs.get(0)).then().statusCode(200);
    }

    DraftOf draft() {
        return draft;
    }

    String version() {
        return version;
    }

    Response calls(String key, String number) {
        return draft.save(
                key,
                "contact-limit",
                draft.tag(key, "contact-limit"),
                DraftOf.edited(draft.rows(key, "contact-limit"), "CL-04", "maxUnanswered", number));
    }

    void acceptAll(String key) {
        with(key)
                .get(draft.path() + "/findings")
                .then()
                .extract()
                .jsonPath()
                .<String>getList("items.findAll { !it.settled }.id")
                .forEach(finding -> with(key)
                        .contentType(ContentType.JSON)
                        .body(Map.of("reason", "Так и задумано"))
                        .put(draft.path() + "/findings/" + finding + "/acceptance")
                        .then()
                        .statusCode(200));
    }

    Response submit(String key, String effectiveFrom) {
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("version", version);
        sent.put("effectiveFrom", effectiveFrom);
        sent.put("benefit", "Клиент раньше попадает к свежему менеджеру");
        return post(key, "/submit", sent);
    }

    /** By somebody who has looked at the effect. */
    Response approve(String key) {
        look(key);
        return approve(key, read(key, "submission.contentHash"), false);
    }

    Response approve(String key, String contentHash, boolean alone) {
        return post(key, "/approve", Map.of("contentHash", contentHash, "alone", alone, "reason", "Согласовано"));
    }

    Response back(String key, String step) {
        return post(key, step, Map.of("reason", "Ещё подумаем"));
    }

    String read(String key, String path) {
        return with(key)
                .get(draft.path() + "/release")
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }

    private Response post(String key, String step, Map<String, ?> body) {
        return with(key).contentType(ContentType.JSON).body(body).post(draft.path() + step);
    }
}
