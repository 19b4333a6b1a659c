package io.reglament.watch.rest;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Waits until every decision on record has been looked at beside the path of decisions. */
public final class Followed {
    private static final int TRIES = 600;
    private static final int PAUSE_MS = 100;

    private Followed() {}

    /**
     * The list of deals due, complete.
     *
     * @param parameters of the list
     */
    public static JsonPath due(Map<String, String> parameters) throws InterruptedException {
        JsonPath list = page(parameters);
        for (int i = 0; i < TRIES && !list.getBoolean("complete"); i++) {
            Thread.sleep(PAUSE_MS);
            list = page(parameters);
        }
        assertThat(list.getBoolean("complete")).isTrue();
        return list;
    }

    private static JsonPath page(Map<String, String> parameters) {
        return as("auditor")
                .queryParams(parameters)
                .get("/v1/deals/due")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
