package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.make;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who did not get the answer sends his rows again, and the row that he added is there once. */
@QuarkusTest
class ARowSentTwiceIsOneRowTest {
    private static final String TABLE = "contact-limit";

    private static String head = "";
    private static String colleague = "";

    @BeforeEach
    void persons() {
        if (head.isEmpty()) {
            head = make("test-head-who-sends-twice", "editor");
            colleague = make("test-colleague-who-adds", "editor");
        }
    }

    private static Map<String, String> categoryC(String minGapMinutes) {
        Map<String, String> cells = DraftOf.categoryC("\"DEAL_DISCUSSION\"");
        cells.put("minGapMinutes", minGapMinutes);
        return cells;
    }

    @Test
    void aRowThatIsSentAgainIsNotAddedAgain() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> sent = DraftOf.added(draft.rows(head, TABLE), 3, categoryC("60"));

        draft.save(head, TABLE, "\"0\"", sent).then().statusCode(200);
        List<Map<String, Object>> once = draft.rows(head, TABLE);
        draft.save(head, TABLE, "\"0\"", sent).then().statusCode(200);

        assertThat(once).hasSize(sent.size());
        assertThat(draft.rows(head, TABLE)).isEqualTo(once);
        assertThat(draft.tag(head, TABLE)).isEqualTo("\"1\"");
    }

    @Test
    void twoRowsThatSayTheSameInOneRequestAreTwo() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> sent =
                DraftOf.added(DraftOf.added(draft.rows(head, TABLE), 3, categoryC("60")), 3, categoryC("60"));

        draft.save(head, TABLE, "\"0\"", sent).then().statusCode(200);
        draft.save(head, TABLE, "\"0\"", sent).then().statusCode(200);

        assertThat(draft.rows(head, TABLE)).hasSize(sent.size());
    }

    @Test
    void rowsThatTwoPersonsAddAtOnceHaveEachAClauseOfItsOwn() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> seen = draft.rows(head, TABLE);

        draft.save(head, TABLE, "\"0\"", DraftOf.added(seen, 3, categoryC("60")))
                .then()
                .statusCode(200);
        draft.save(colleague, TABLE, "\"0\"", DraftOf.added(seen, 3, categoryC("90")))
                .then()
                .statusCode(200);

        List<Map<String, Object>> rows = draft.rows(head, TABLE);
        assertThat(rows).hasSize(seen.size() + 2);
        assertThat(new HashSet<>(rows.stream().map(row -> row.get("clause")).toList()))
                .hasSize(rows.size());
    }
}
