package io.reglament.ledger.jdbc;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.regulation.bundle.TestVersions;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Versions come in while deals are decided: both wait at the lock of the law, now one in front and now the other, and no decision is recorded
 * under norms that an import replaced while it was made. Many rounds with {@code -Dreglament.long=true}.
 */
@QuarkusTest
class ImportsAgainstDecisionsTest {
    private static final int ROUNDS = Boolean.getBoolean("reglament.long") ? 200 : 4;
    private static final int DECISIONS = 16;
    private static final Instant FIRST = Instant.parse("2027-11-01T00:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(30);
    private static final String RUN = "race-" + System.nanoTime() + "-";

    private final NavigableMap<Instant, String> law = new TreeMap<>(Map.of(Instant.EPOCH, "SR-1.2"));
    private final ExecutorService callers = Executors.newFixedThreadPool(DECISIONS + 1);

    @Inject
    DataSource database;

    @Test
    void noDecisionIsRecordedUnderNormsThatAnImportReplacedMeanwhile() throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            boolean importInFront = round % 2 == 0;
            int status = race(round, importInFront);
            assertThat(status).isIn(201, 409);
            assertThat(importInFront && status != 201).as("refused in front").isFalse();
            assertThat(decide(round, "after", from(round).plusSeconds(600)).statusCode())
                    .isEqualTo(201);
        }
        callers.shutdown();

        int late = recordedByTheLaw();
        assertThat(late).as("recorded after an import took effect").isGreaterThanOrEqualTo(ROUNDS);
        law.tailMap(FIRST).values().forEach(version -> as("admin")
                .contentType("application/json")
                .body("{\"reason\":\"Tried\"}")
                .post("/v1/regulations/" + version + "/withdraw")
                .then()
                .statusCode(200));
    }

    /** What the import was answered. */
    private int race(int round, boolean importInFront) throws SQLException {
        String version = "SR-70." + round;
        CompletableFuture<Integer> taken;
        List<CompletableFuture<Response>> decided;
        try (Connection holder = database.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(hashtext('reglament.regulation'))");
            if (importInFront) {
                taken = take(version, from(round));
                waitFor(statement, "ExclusiveLock");
                decided = decideMany(round);
                waitFor(statement, "ShareLock");
            } else {
                decided = decideMany(round);
                waitFor(statement, "ShareLock");
                taken = take(version, from(round));
            }
            holder.rollback();
        }
        assertThat(decided).extracting(each -> each.join().statusCode()).containsAnyOf(201, 503);
        int status = taken.join();
        if (status == 201) {
            law.put(from(round), version);
        }
        return status;
    }

    private static void waitFor(Statement statement, String mode) throws SQLException {
        String waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND mode = '%s'"
                .formatted(mode);
        long found = 0;
        while (found == 0) {
            try (ResultSet rows = statement.executeQuery(waiting)) {
                rows.next();
                found = rows.getLong(1);
            }
        }
    }

    private CompletableFuture<Integer> take(String version, Instant from) {
        byte[] zip = TestVersions.shippedAs(version, from.toString()).zip();
        return CompletableFuture.supplyAsync(
                () -> as("admin")
                        .contentType("application/zip")
                        .body(zip)
                        .post("/v1/regulations/import")
                        .statusCode(),
                callers);
    }

    /** Every second one looks to before the version's effect. */
    private List<CompletableFuture<Response>> decideMany(int round) {
        return IntStream.range(0, DECISIONS)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> decide(
                                round,
                                String.valueOf(each),
                                from(round).plusSeconds(each % 2 == 0 ? 60L + each : -60L - each)),
                        callers))
                .toList();
    }

    private static Response decide(int round, String name, Instant at) {
        return as("crm")
                .contentType("application/json")
                .body("""
                        {"requestId":"%1$s%2$d-%3$s","calendarId":"RU-MSK","evaluationTime":"%4$s","knowledgeTime":"%4$s",
                         "deal":{"dealId":"%1$s%2$d-%3$s","status":"OPEN"}}
                        """.formatted(RUN, round, name, at))
                .post("/v1/decisions");
    }

    private static Instant from(int round) {
        return FIRST.plus(BETWEEN.multipliedBy(round));
    }

    /** How many were recorded by a version of the race. */
    private int recordedByTheLaw() throws SQLException {
        int late = 0;
        for (Recorded each : recorded()) {
            String bound = Objects.requireNonNull(law.floorEntry(each.at())).getValue();
            assertThat(each.versions())
                    .as(each.requestId() + " at " + each.at())
                    .containsExactly(bound);
            late += bound.startsWith("SR-70.") ? 1 : 0;
        }
        return late;
    }

    private record Recorded(String requestId, Instant at, List<String> versions) {}

    private List<Recorded> recorded() throws SQLException {
        List<Recorded> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT request_id, evaluation_time, versions FROM decision_event WHERE request_id LIKE ?")) {
            query.setString(1, RUN + "%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(new Recorded(rows.getString(1), rows.getTimestamp(2).toInstant(), List.of((String[])
                            rows.getArray(3).getArray())));
                }
            }
        }
        return all;
    }
}
