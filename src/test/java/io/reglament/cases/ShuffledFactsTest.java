package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.bundle.TestVersions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The order in which facts are sent does not matter, to the byte. */
class ShuffledFactsTest {
    private static final int SHUFFLES = 5;
    private static final long SEED = 20260112;

    private final DirectDecisions decisions = new DirectDecisions(TestVersions.both());

    @TestFactory
    Stream<DynamicTest> any_order_of_the_facts_gives_the_same_bytes() {
        return CaseFiles.all().stream().map(each -> dynamicTest(each.toString(), () -> orderDoesNotMatter(each)));
    }

    private void orderDoesNotMatter(Case each) {
        String told = text(each.request());
        ObjectNode backwards = each.freshRequest();
        reorder(backwards, Collections::reverse);
        assertThat(text(backwards)).as("backwards").isEqualTo(told);
        Random random = new Random(SEED);
        for (int i = 0; i < SHUFFLES; i++) {
            ObjectNode shuffled = each.freshRequest();
            reorder(shuffled, list -> Collections.shuffle(list, random));
            assertThat(text(shuffled)).as(shuffled.toString()).isEqualTo(told);
        }
    }

    private String text(JsonNode request) {
        return new String(decisions.bytes(request), StandardCharsets.UTF_8);
    }

    private interface Reordering {
        void apply(List<JsonNode> list);
    }

    /** Every list of facts, and the lists inside of facts. */
    private static void reorder(JsonNode node, Reordering order) {
        node.forEach(each -> reorder(each, order));
        if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(elements::add);
            order.apply(elements);
            array.removeAll().addAll(elements);
        }
    }
}
