package io.reglament.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.database.DatabaseAccess;
import io.reglament.database.DatabaseAccess.Login;
import io.reglament.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged services on one PostgreSQL, started at the same moment as k8s/base starts them. */
@Timeout(900)
class ReplicasIT {
    private static final Path STORY = Path.of("examples/01-a-VIP-lead-is-answered-a-minute-late.json");
    private static final String DECISIONS = "SELECT count(*) FROM reglament.decision_event";
    private static final int REQUESTS = 40;
    private static final int TIMES_EACH = 3;
    private static final int CLIENTS = 8;

    @Test
    void replicasThatStartTogetherAreOneServiceWithOneAnswerToEachRequest(@TempDir Path folder) throws Exception {
        try (EmbeddedDatabase database =
                EmbeddedDatabase.start(folder.resolve("database"), Path.of("target"), sentence -> {})) {
            DatabaseAccess access = database.access();
            theyMigrateTogether(folder, access);
            Map<String, String> settings = settings(access, access.service());
            settings.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
            try (ServiceProcess one = ServiceProcess.start(folder.resolve("one"), settings);
                    ServiceProcess two = ServiceProcess.start(folder.resolve("two"), settings)) {
                one.awaitReady();
                two.awaitReady();
                String administrator = theyMakeOneAdministratorKey(one, two);
                SharedLaw law = new SharedLaw(one, two, administrator);
                theyGiveOneAnswerToEachRequest(List.of(one, two));
                assertThat(count(access, DECISIONS)).isEqualTo(REQUESTS);
                new ReleasedLaw(one, two, administrator).bindsOnBothFromItsInstantOn();
                law.calendarYears();
                law.importedVersions();
                law.sameVersionAtTheSameMoment();
            }
        }
    }

    private static void theyMigrateTogether(Path folder, DatabaseAccess access) throws Exception {
        Map<String, String> settings = settings(access, access.owner());
        settings.put("QUARKUS_INIT_AND_EXIT", "true");
        try (ServiceProcess one = ServiceProcess.start(folder.resolve("one"), settings);
                ServiceProcess two = ServiceProcess.start(folder.resolve("two"), settings)) {
            assertThat(List.of(one.ended(), two.ended())).containsOnly(0);
            assertThat(one.holdsAdministratorKey() || two.holdsAdministratorKey())
                    .isFalse();
        }
    }

    private static String theyMakeOneAdministratorKey(ServiceProcess one, ServiceProcess two) throws Exception {
        assertThat(one.holdsAdministratorKey()).isNotEqualTo(two.holdsAdministratorKey());
        ServiceProcess first = one.holdsAdministratorKey() ? one : two;
        ServiceProcess other = first == one ? two : one;
        String key = other.clientKey(first.administratorKey());
        one.use(key);
        two.use(key);
        return first.administratorKey();
    }

    /** Each request several times to each replica, all at once. */
    private static void theyGiveOneAnswerToEachRequest(List<ServiceProcess> replicas) throws Exception {
        Map<String, List<Future<HttpResponse<String>>>> answers = new TreeMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int number = 0; number < REQUESTS; number++) {
            String body = story("storm-" + number);
            List<Future<HttpResponse<String>>> same = new ArrayList<>();
            for (int time = 0; time < TIMES_EACH; time++) {
                for (ServiceProcess replica : replicas) {
                    same.add(clients.submit(() -> insist(replica, body)));
                }
            }
            answers.put("storm-" + number, same);
        }
        for (List<Future<HttpResponse<String>>> same : answers.values()) {
            String first = same.get(0).get().body();
            int made = 0;
            for (Future<HttpResponse<String>> answer : same) {
                assertThat(answer.get().body()).isEqualTo(first);
                made += answer.get().statusCode() == 201 ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        clients.shutdown();
    }

    /** A key that was made on one replica is known to the other within two seconds, and until then refused. */
    private static HttpResponse<String> insist(ServiceProcess replica, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = replica.post("/v1/decisions", body);
        while (List.of(401, 429, 503).contains(answer.statusCode())) {
            answer = replica.post("/v1/decisions", body);
        }
        return answer;
    }

    private static Map<String, String> settings(DatabaseAccess access, Login login) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", access.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", login.role());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", login.password());
        return settings;
    }

    private static String story(String requestId) throws IOException {
        ObjectNode request = (ObjectNode) ServiceProcess.JSON.readTree(Files.readString(STORY));
        return request.put("requestId", requestId).toString();
    }

    private static long count(DatabaseAccess access, String query) throws Exception {
        Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), owner.role(), owner.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
