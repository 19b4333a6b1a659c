package io.reglament.hostile;

import static io.reglament.access.TestKeys.with;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import io.reglament.access.TestKeys;
import io.reglament.regulation.draft.rest.DraftOf;
import io.reglament.regulation.table.RowForm;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The contract is walked, so that no place is forgotten: each hostile text in each place of each request. */
@QuarkusTest
@TestProfile(HostileTextInEveryPlaceTest.Own.class)
@Timeout(600)
class HostileTextInEveryPlaceTest {
    /** On a database of its own. */
    public static final class Own extends OwnService {
        public Own() {
            super("hostile");
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contract CONTRACT = new Contract();
    private static final String TABLE = "contact-limit";

    /** By place. */
    private static final Map<String, String> RIGHT = Map.ofEntries(
            entry("/roles", "[\"editor\"]"),
            entry("/role", "\"editor\""),
            entry("/baseVersion", "\"SR-1.0\""),
            entry("/calendar/zone", "\"Europe/Moscow\""),
            entry("/given/calendar/zone", "\"Europe/Moscow\""),
            entry("/calendar/years", "[2026]"),
            entry("/given/calendar/years", "[2026]"),
            entry("/given/evaluationTime", "\"2026-03-02T10:00:00+03:00\""),
            entry("/expected/nothingElse", "{\"violations\": true}"),
            entry("/expected/violations/0/code", "\"FIRST_CONTACT_OVERDUE\""),
            entry("/expected/actions/0/code", "\"ESCALATE_TO_HEAD\""),
            entry("/table", "\"contact-limit\""),
            entry("/version", "\"SR-9.9\""),
            entry("/effectiveFrom", "\"2030-01-01T00:00\""),
            entry("/decisions/0/decisionId", "\"00000000-0000-7000-8000-000000000000\""),
            entry("/zone", "\"Europe/Moscow\""));

    private static final List<String> ALWAYS = List.of("/given/evaluationTime", "/expected/nothingElse");

    /** Where people write a line of their own, which is shown and never run; how pages and files show it has tests of its own. */
    private static final Pattern FREE = Pattern.compile(
            "/v1/decisions(/horizon)? |/given/|/name$|/comment$|/(comments|grievances) /text$|/label/(ru|en)$"
                    + "|/(reason|benefit|approvedBy|subject|unit)$|/expected/.*/(person|rowRef)$|/decisions/0/keys/0$");

    /** Ids and texts of the CRM are taken as they are, since they have to be found again. */
    private static final Pattern FACTS =
            Pattern.compile("/v1/decisions(/horizon)? |/given/|/decisions/0/keys/0$|/expected/");

    private static final Pattern AGAIN = Pattern.compile("/v1/decisions/horizon |/given/");
    private static final int SHARES = 8;

    private static final List<String> PLAIN = List.of("1e99999999", "-0");

    private Tripwires wires;
    private String head;
    private DraftOf draft;

    @BeforeEach
    void prepare(@TempDir Path folder) throws Exception {
        wires = new Tripwires(folder);
        head = TestKeys.make("test-head-under-attack", "editor");
        draft = DraftOf.shippedBy(head);
    }

    @AfterEach
    void close() throws Exception {
        wires.close();
    }

    @Test
    void noneIsRunReadOrFollowedAndEachRefusalNamesItsPlace() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (TextPlace place : CONTRACT.places()) {
            for (String text : texts(place)) {
                ObjectNode body = body(place);
                place.put(body, text);
                Response answer = send(place, body);
                wires.areUntouched(answer.asString());
                if (!isWellAnswered(place, text, answer)) {
                    wrong.add(answer.statusCode() + " " + place + " <- " + text);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The facts of a deal are read by one reader wherever they come: elsewhere than at the main door each of their places has its share. */
    private List<String> texts(TextPlace place) {
        List<String> all = wires.texts();
        if (!AGAIN.matcher(place.toString()).find()) {
            return all;
        }
        int share = Math.floorMod(place.pointer().hashCode(), SHARES);
        return IntStream.range(0, all.size())
                .filter(i -> i % SHARES == share)
                .mapToObj(all::get)
                .toList();
    }

    /** A new place of the contract is not among those where people write what they like, until somebody says that it is. */
    private static boolean isWellAnswered(TextPlace place, String text, Response answer) {
        int status = answer.statusCode();
        if (status >= 400) {
            return status == 400 || status == 422 ? names(place, answer) : status < 500;
        }
        boolean seen = FACTS.matcher(place.toString()).find() || !RowForm.hides(text);
        boolean harmless = PLAIN.contains(text) || text.isBlank();
        return seen && (harmless || FREE.matcher(place.toString()).find());
    }

    @Test
    void nothingIsStoredOfACellThatWasRefused() {
        List<Map<String, Object>> before = draft.rows(head, TABLE);
        String tag = draft.tag(head, TABLE);
        for (String text : wires.texts()) {
            if (!PLAIN.contains(text)) {
                draft.save(head, TABLE, tag, DraftOf.edited(before, "CL-04", "maxUnanswered", text))
                        .then()
                        .statusCode(400);
            }
        }

        assertThat(draft.rows(head, TABLE)).isEqualTo(before);
        assertThat(draft.tag(head, TABLE)).isEqualTo(tag);
    }

    private static boolean names(TextPlace place, Response answer) {
        List<String> pointers = answer.jsonPath().getList("errors.pointer");
        return pointers != null
                && pointers.stream()
                        .anyMatch(each -> place.pointer().startsWith(each) || each.startsWith(place.pointer()));
    }

    /** Right but for the text, as far as the contract alone cannot say what is right. */
    private ObjectNode body(TextPlace place) throws Exception {
        ObjectNode body = CONTRACT.body(place);
        if (place.path().endsWith("/tables/{tableId}")) {
            body.set("rows", JSON.valueToTree(draft.rows(head, TABLE)));
        }
        for (Map.Entry<String, String> right : RIGHT.entrySet()) {
            JsonPointer pointer = JsonPointer.compile(right.getKey());
            JsonNode parent = body.at(pointer.head());
            String name = pointer.last().getMatchingProperty();
            if (parent instanceof ObjectNode object
                    && !place.pointer().startsWith(right.getKey())
                    && (object.has(name)
                            || ALWAYS.contains(right.getKey()) && place.path().contains("/cases"))) {
                object.set(name, JSON.readTree(right.getValue()));
            }
        }
        return body;
    }

    private Response send(TextPlace place, ObjectNode body) {
        String path = place.path()
                .replace("{draftId}", Integer.toString(draft.id()))
                .replace("{tableId}", TABLE)
                .replaceAll("\\{[a-zA-Z]+}", "X-1");
        RequestSpecification request = with(caller(place))
                .contentType(ContentType.JSON)
                .header("If-Match", tag(place))
                .body(body.toString());
        return request.request(place.method(), path);
    }

    private String caller(TextPlace place) {
        if (place.path().startsWith("/v1/decisions")) {
            return TestKeys.of("crm");
        }
        return place.path().startsWith("/v1/drafts") ? head : TestKeys.of("admin");
    }

    private String tag(TextPlace place) {
        return place.path().endsWith("/tables/{tableId}") ? draft.tag(head, TABLE) : "\"0\"";
    }
}
