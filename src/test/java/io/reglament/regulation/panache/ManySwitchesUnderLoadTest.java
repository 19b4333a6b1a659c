package io.reglament.regulation.panache;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import io.reglament.access.TestKeys;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.Bundles.Withdrawing;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.bundle.TestVersions.Cell;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The law is switched while deals are decided: each answer is of one law, with its norm and its name, and none fails. Forty switches; more with
 * {@code -Dreglament.switches=1000}.
 */
@QuarkusTest
@TestProfile(ManySwitchesUnderLoadTest.AlonePlease.class)
class ManySwitchesUnderLoadTest {
    private static final int SWITCHES = Integer.getInteger("reglament.switches", 40);
    private static final int CALLERS = 2;

    /** Loading once what switching needs ends; a law that leaves its classes behind does so in each of these. */
    private static final int WINDOWS = 4;

    /** Far below the classes that a compiled law would leave, one for each of its rules. */
    private static final int OF_A_LAW = 10;

    /** The shipped version's norm, and those of versions with an even and an odd number, in working minutes. */
    private static final long SHIPPED = 5;

    private static final long EVEN = 4;
    private static final long ODD = 6;

    /** The law is changed, so the database is its own. */
    public static final class AlonePlease extends OwnService {
        public AlonePlease() {
            super("switches");
        }
    }

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answers = new AtomicInteger();

    @Inject
    Bundles bundles;

    private void decide() {
        Response response = TestKeys.as("crm")
                .contentType(ContentType.JSON)
                .body("""
                        {"requestId": "switch-%d", "mode": "SIMULATION", "evaluationTime": "2027-03-10T12:01:00+03:00",
                         "knowledgeTime": "2027-03-10T12:01:00+03:00", "scope": {"branchId": "msk"},
                         "deal": {"dealId": "SWITCH", "status": "OPEN", "saleType": "B2B", "channel": "CHAT", "origin": "WEB"},
                         "client": {"clientId": "K", "type": "COMPANY", "cumulativeShareBefore": "62", "activeMonths12": 10},
                         "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2027-03-10T12:00:00+03:00"}],
                         "ownerships": [{"managerId": "M1", "from": "2027-03-10T12:00:00+03:00"}], "contacts": []}
                        """.formatted(answers.incrementAndGet()))
                .post("/v1/decisions");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        JsonPath answer = response.jsonPath();
        String version = answer.getString("regulations[-1].version");
        String first = "deadlines.find { it.kind == 'FIRST_CONTACT' }.";
        assertThat(answer.getString(first + "dueAt")).as(response.asString()).isNotNull();
        Duration norm = Duration.between(
                OffsetDateTime.parse(answer.getString(first + "startAt")),
                OffsetDateTime.parse(answer.getString(first + "dueAt")));
        assertThat(norm.toMinutes()).as(version).isEqualTo(norm(version));
        Set<String> named = new HashSet<>(answer.getList("deadlines.version", String.class));
        assertThat(named).as("one law in one answer").containsExactly(version);
        seen.add(version);
    }

    private static long norm(String version) {
        if (!version.startsWith("SR-9.")) {
            return SHIPPED;
        }
        return Integer.parseInt(version.substring("SR-9.".length())) % 2 == 0 ? EVEN : ODD;
    }

    private void switchTheLaw(int number) {
        String limit = Long.toString(norm("SR-9." + number));
        assertThat(bundles.take(
                        TestVersions.shippedAs(
                                "SR-9." + number,
                                "2027-03-01T00:00:00+03:00",
                                new Cell("first-contact-deadline", "FCD-05_o1", "5", limit)),
                        Origin.imported("admin"),
                        () -> {}))
                .isEqualTo(Import.IMPORTED);
        decide();
        assertThat(seen).as("at once here").contains("SR-9." + number);
        assertThat(bundles.withdraw("SR-9." + number, "admin", "The next one is tried"))
                .isEqualTo(Withdrawing.WITHDRAWN);
    }

    @Test
    void eachAnswerIsOfOneLawAndNoneFails() {
        switchTheLaw(0);
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(CompletableFuture.runAsync(() -> {
                while (!over.get()) {
                    decide();
                }
            }));
        }
        List<Long> left = new ArrayList<>();
        try {
            int number = 1;
            for (int window = 1; window <= WINDOWS; window++) {
                long before = classes();
                for (; number <= SWITCHES / 2 * window / WINDOWS; number++) {
                    switchTheLaw(number);
                }
                left.add(classes() - before);
            }
        } finally {
            over.set(true);
        }
        CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new)).join();

        assertThat(seen).hasSizeGreaterThan(SWITCHES / 2);
        assertThat(answers.get()).isGreaterThan(SWITCHES);
        assertThat(Collections.min(left))
                .as("classes left behind in the quietest of %s", left)
                .isLessThan(OF_A_LAW * SWITCHES / 2 / WINDOWS);
        as("auditor").get("/v1/regulations").then().statusCode(200);
    }

    private static long classes() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
