package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.bundle.TestVersions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is not told is unknown: leaving out a field or a group never makes somebody guilty (model 3.1). */
class UntoldFactsTest {
    /** Leaving these out says something: that it has not happened (decided 5), that there is none (decided 3), or when (decided 2). */
    private static final Set<String> MEANINGFUL_WHEN_ABSENT = Set.of(
            // An event that has not happened yet.
            "leftAt",
            "to",
            "closedAt",
            "acceptedAt",
            "completedAt",
            "sentToServiceAt",
            "reportFiledAt",
            "pickedUpAt",
            "sentAt",
            "firstResponseAt",
            "rejectedAt",
            // On a closed claim it counts as missing (decided 35).
            "outcome",
            // None; a name that an attribute list leaves out is not present (decided 4).
            "approvals",
            "splitAgreements",
            "disputes",
            "managerAgreements",
            "pauses",
            "participants",
            "reason",
            "approvedBy",
            // The first, in full, and both sides without a word about tax (decided 63, 67).
            "revision",
            "invoiceKind",
            "totalIncludesTax",
            // The earlier violations are then the store's, here none.
            "violationHistory",
            // What excuses: that the client may not be contacted, that the deal was closed, that the client was another
            // then.
            "consent",
            "consentChangedAt",
            "doNotContact",
            "closures",
            "categoryHistory",
            "manualVipSince",
            // The fact counts as known since it happened.
            "recordedAt");

    private static final Set<String> NOT_FACTS = Set.of(
            "mode", "regulationCode", "regulationVersion", "evaluationTime", "knowledgeTime", "calendarId", "calendar");

    private final DirectDecisions decisions = new DirectDecisions(TestVersions.both());

    @TestFactory
    Stream<DynamicTest> leaving_out_what_is_optional_adds_no_violation() {
        return CaseFiles.all().stream().map(each -> dynamicTest(each.toString(), () -> addsNoViolation(each)));
    }

    private void addsNoViolation(Case each) {
        Set<String> found = violations(each.request());
        List<String> guilty = new ArrayList<>();
        for (JsonPointer field : fields(each.request(), JsonPointer.empty())) {
            ObjectNode request = each.freshRequest();
            ((ObjectNode) request.at(field.head())).remove(field.last().getMatchingProperty());
            try {
                Set<String> more = new TreeSet<>(violations(request));
                more.removeAll(found);
                if (!more.isEmpty()) {
                    guilty.add("without " + field + " also " + more);
                }
            } catch (FaultyFacts e) {
                assertThat(e.faults()).as("%s is required", field).isNotEmpty();
            }
        }
        assertThat(guilty).as(each.toString()).isEmpty();
    }

    private Set<String> violations(JsonNode request) {
        Set<String> found = new TreeSet<>();
        for (JsonNode each : decisions.answer(request).path("violations")) {
            // Without the owner told, the stage of nobody is the same subject.
            found.add(each.path("code").asText() + " "
                    + each.path("subjectId").asText().split("@")[0]);
        }
        return found;
    }

    private static List<JsonPointer> fields(JsonNode node, JsonPointer at) {
        List<JsonPointer> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonPointer pointer = at.appendProperty(field.getKey());
            if (!NOT_FACTS.contains(field.getKey())) {
                boolean listed =
                        at.last() != null && "attributes".equals(at.last().getMatchingProperty());
                boolean excuses = field.getValue().has("doNotContact")
                        || field.getValue().has("consent")
                        || field.getValue().has("manualVipSince")
                        || field.getValue().has("categoryHistory");
                if (!listed && !excuses && !MEANINGFUL_WHEN_ABSENT.contains(field.getKey())) {
                    fields.add(pointer);
                }
                fields.addAll(fields(field.getValue(), pointer));
            }
        }
        for (int i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            fields.addAll(fields(node.get(i), at.appendIndex(i)));
        }
        return fields;
    }
}
