package io.reglament.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.reglament.regulation.bundle.TestVersions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** What an administrator changes on one replica is the law of the other too, by itself; the test's time limit ends what never comes. */
final class SharedLaw {
    private static final String YEAR = "/v1/calendars/RU-MSK/years/2031";
    /** From Friday 7 March 2031, one working day: Monday 10 March, unless that is off. */
    private static final String ONE_WORKING_DAY =
            "/v1/calendars/RU-MSK/due?from=2031-03-07T10:00:00%2B03:00&amount=1&unit=WORKING_DAY";

    private static final int ROUNDS = 3;
    private static final long BETWEEN_LOOKS_NANOS = 50_000_000L;

    private final ServiceProcess one;
    private final ServiceProcess two;
    private final String administrator;

    SharedLaw(ServiceProcess one, ServiceProcess two, String administrator) {
        this.one = one;
        this.two = two;
        this.administrator = administrator;
    }

    /** A year that is new on one counts on the other; its change there counts here again. */
    void calendarYears() throws IOException, InterruptedException {
        assertThat(two.get(ONE_WORKING_DAY).statusCode()).isEqualTo(422);
        assertThat(put(one, "[\"2031-03-10\"]").statusCode()).isEqualTo(201);
        until(two, ONE_WORKING_DAY, answer -> due(answer).equals("2031-03-11T18:00:00+03:00"));

        assertThat(put(two, "[]", "If-Match", "\"1\"").statusCode()).isEqualTo(200);
        until(one, ONE_WORKING_DAY, answer -> due(answer).equals("2031-03-10T18:00:00+03:00"));
    }

    /** A version that one has taken in decides on the other, from its effective instant on. */
    void importedVersions() throws IOException, InterruptedException {
        assertThat(take(one, "SR-2.0", "2031-03-01T00:00:00+03:00").statusCode())
                .isEqualTo(201);
        until(two, "/v1/regulations", answer -> answer.body().contains("\"SR-2.0\""));

        assertThat(decidedBy(two, "2031-02-28T23:59:59+03:00")).isEqualTo("SR-1.2");
        assertThat(decidedBy(two, "2031-03-01T00:00:00+03:00")).isEqualTo("SR-2.0");
    }

    /** One version brought to both at the same moment is taken in by one, and is here already for the other. */
    void sameVersionAtTheSameMoment() throws Exception {
        ExecutorService administrators = Executors.newFixedThreadPool(2);
        for (int round = 1; round <= ROUNDS; round++) {
            String version = "SR-3." + round;
            String effectiveFrom = "2031-0" + (round + 3) + "-01T00:00:00+03:00";
            CountDownLatch both = new CountDownLatch(2);
            List<Future<Integer>> answers = List.of(one, two).stream()
                    .map(replica -> administrators.submit(() -> {
                        both.countDown();
                        both.await();
                        return take(replica, version, effectiveFrom).statusCode();
                    }))
                    .toList();
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 200);
        }
        administrators.shutdown();
    }

    private HttpResponse<String> put(ServiceProcess replica, String daysOff, String... headers)
            throws IOException, InterruptedException {
        String year = "{\"daysOff\": %s, \"shortDays\": [], \"workingWeekendDays\": []}".formatted(daysOff);
        return replica.send("PUT", YEAR, administrator, "application/json", bytes(year), headers);
    }

    private HttpResponse<String> take(ServiceProcess replica, String version, String effectiveFrom)
            throws IOException, InterruptedException {
        byte[] bundle = TestVersions.shippedAs(version, effectiveFrom).zip();
        return replica.send("POST", "/v1/regulations/import", administrator, "application/zip", bundle);
    }

    /** The version in force at an instant, as a simulated decision says. */
    private static String decidedBy(ServiceProcess replica, String instant) throws IOException, InterruptedException {
        HttpResponse<String> answer = replica.post("/v1/decisions", """
                {"mode": "SIMULATION", "evaluationTime": "%s", "deal": {"dealId": "D", "status": "OPEN"}}
                """.formatted(instant));
        JsonNode versions = ServiceProcess.JSON.readTree(answer.body()).path("regulations");
        return versions.path(versions.size() - 1).path("version").asText(answer.body());
    }

    private static void until(ServiceProcess replica, String path, Predicate<HttpResponse<String>> known)
            throws IOException, InterruptedException {
        while (!known.test(replica.get(path))) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    private static String due(HttpResponse<String> answer) {
        try {
            return ServiceProcess.JSON.readTree(answer.body()).path("dueAt").asText();
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
