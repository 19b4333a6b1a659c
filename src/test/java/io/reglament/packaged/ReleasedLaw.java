package io.reglament.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** A head releases the law on one replica, another person approves it on the other, and both decide by it from its instant on, under load. */
final class ReleasedLaw {
    private static final String VERSION = "SR-1.1";
    private static final int CLIENTS = 4;
    /** Enough for an approval on a machine that does much else. */
    private static final int SECONDS_BEFORE = 25;

    private static final int SECONDS_AROUND = 4;
    private static final long BETWEEN_LOOKS_NANOS = 50_000_000L;
    private static final Set<Integer> LATER = Set.of(401, 429, 503);

    private final ServiceProcess one;
    private final ServiceProcess two;
    private final String head;
    private final String approver;

    ReleasedLaw(ServiceProcess one, ServiceProcess two, String administrator) throws Exception {
        this.one = one;
        this.two = two;
        head = Person.signedIn(one, administrator, "head", "editor").key();
        approver = Person.signedIn(two, administrator, "approver", "approver").key();
    }

    void bindsOnBothFromItsInstantOn() throws Exception {
        String draft = "/v1/drafts/" + draft();
        insist(one, "POST", draft + "/backtests", head, "{}");
        while (!insist(two, "GET", draft + "/backtests/1", approver, "")
                .path("state")
                .asText()
                .equals("FINISHED")) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(SECONDS_BEFORE);
        JsonNode submitted = insist(one, "POST", draft + "/submit", head, """
                {"version": "%s", "effectiveFrom": "%s", "benefit": "Клиент раньше попадает к свежему менеджеру"}
                """.formatted(VERSION, from));
        String hash = submitted.path("submission").path("contentHash").asText();
        JsonNode approved = insist(two, "POST", draft + "/approve", approver, """
                {"contentHash": "%s"}""".formatted(hash));
        assertThat(approved.path("state").asText()).as("%s", approved).isEqualTo("APPROVED");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Integer>> asked = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            String name = "released-" + client;
            ServiceProcess replica = client % 2 == 0 ? one : two;
            asked.add(clients.submit(() -> decideAround(replica, name, from)));
        }
        for (Future<Integer> each : asked) {
            assertThat(each.get()).isPositive();
        }
        clients.shutdown();
        for (ServiceProcess replica : List.of(one, two)) {
            JsonNode state = insist(replica, "GET", draft + "/release", head, "");
            assertThat(state.path("state").asText()).isEqualTo("EFFECTIVE");
        }
    }

    private int draft() throws IOException, InterruptedException {
        int draft = insist(
                        one, "POST", "/v1/drafts", head, "{\"name\": \"Четыре звонка\", \"baseVersion\": \"SR-1.0\"}")
                .path("draft")
                .path("id")
                .asInt();
        String table = "/v1/drafts/" + draft + "/tables/contact-limit";
        ObjectNode sent = ServiceProcess.JSON.createObjectNode();
        sent.set("rows", insist(one, "GET", table, head, "").path("rows"));
        for (JsonNode row : sent.path("rows")) {
            if (row.path("id").asText().equals("CL-04")) {
                ((ObjectNode) row.path("cells")).put("maxUnanswered", "4");
            }
        }
        insist(one, "PUT", table, head, sent.toString(), "If-Match", "\"0\"");
        String findings = "/v1/drafts/" + draft + "/findings";
        for (JsonNode finding : insist(one, "GET", findings, head, "").path("items")) {
            if (!finding.path("settled").asBoolean()) {
                String accept = findings + "/" + finding.path("id").asText() + "/acceptance";
                insist(one, "PUT", accept, head, "{\"reason\": \"Так и задумано\"}");
            }
        }
        return draft;
    }

    /** Each answer cites one version alone: the one that binds at its instant. */
    private static int decideAround(ServiceProcess replica, String name, Instant from) throws Exception {
        while (Instant.now().isBefore(from.minusSeconds(SECONDS_AROUND))) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        int after = 0;
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (int i = 0; now.isBefore(from.plusSeconds(SECONDS_AROUND)); i++) {
            JsonNode answer = insist(replica, "POST", "/v1/decisions", replica.key(), """
                    {"requestId": "%1$s-%2$d", "evaluationTime": "%3$s", "knowledgeTime": "%3$s",
                     "deal": {"dealId": "%1$s-%2$d", "status": "OPEN", "saleType": "B2B", "channel": "CHAT", "origin": "WEB"},
                     "client": {"clientId": "K", "type": "COMPANY", "cumulativeShareBefore": "62", "activeMonths12": 10},
                     "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "%3$s"}],
                     "ownerships": [{"managerId": "M1", "from": "%3$s"}], "contacts": []}
                    """.formatted(name, i, now));
            Set<String> cited = new TreeSet<>(answer.findValuesAsText("version"));
            assertThat(cited)
                    .as("%s at %s: %s", name, now, answer)
                    .containsExactly(now.isBefore(from) ? "SR-1.0" : VERSION);
            after += now.isBefore(from) ? 0 : 1;
            now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        }
        return after;
    }

    /** A key that was made on one replica is known to the other within two seconds. */
    private static JsonNode insist(
            ServiceProcess replica, String method, String path, String key, String body, String... headers)
            throws IOException, InterruptedException {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = replica.send(method, path, key, "application/json", sent, headers);
        while (LATER.contains(answer.statusCode())) {
            answer = replica.send(method, path, key, "application/json", sent, headers);
        }
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isLessThan(300);
        return ServiceProcess.JSON.readTree(answer.body());
    }
}
