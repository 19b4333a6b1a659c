package io.reglament.backtest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.backtest.ChangedDeal;
import io.reglament.backtest.DraftInPlace;
import io.reglament.backtest.json.AnswerDiff;
import io.reglament.decision.Deciding;
import io.reglament.decision.Decision;
import io.reglament.finding.Violation;
import io.reglament.history.StoredDecision;
import io.reglament.json.JsonDifferences;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.bundle.TestVersions.Cell;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The differences of a changed deal name what they are about, and say no sentence. */
class DiffOfAChangedDealTest {
    private static final DraftInPlace DRAFT = new DraftInPlace(
            TestVersions.sr10With(
                    new Cell("first-contact-deadline", "FCD-06_o1", "15", "10"),
                    new Cell("contact-limit", "CL-03_o1", "5", "2"),
                    new Cell("contact-limit", "CL-04_o1", "5", "2")),
            null);

    @Test
    void aViolationMoreOrFewerStandsThereByItsKeyAndNothingElseDoes() {
        int changed = 0;
        for (StoredDecision deal : RecordedDeals.real()) {
            Decision inForce = RecordedDeals.decide(deal, RecordedDeals.BOTH);
            Decision draft = RecordedDeals.decide(deal, DRAFT.among(RecordedDeals.BOTH, null));
            AnswerDiff diff = AnswerDiff.of(inForce, draft, ZoneOffset.UTC);
            if (diff.leftOut() > 0) {
                continue;
            }
            Set<String> either = keys(inForce);
            either.addAll(keys(draft));
            either.removeIf(key -> keys(inForce).contains(key) && keys(draft).contains(key));
            assertThat(whole(diff)).as(deal.dealId()).isEqualTo(either);
            changed += either.isEmpty() ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(5);
    }

    private static Set<String> keys(Decision decision) {
        return decision.violations().stream().map(Violation::key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The violations that stand on one side only. */
    private static Set<String> whole(AnswerDiff diff) {
        return diff.places().stream()
                .filter(place -> place.one() == null || place.other() == null)
                .map(JsonDifferences.Place::pointer)
                .filter(pointer -> pointer.matches("/violations/[^/]*"))
                .map(pointer -> pointer.substring("/violations/".length())
                        .replace("~1", "/")
                        .replace("~0", "~"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aChangedDealKeepsCodesIdsTimesAndNumbersAndNoSentence() {
        TwoLaws laws = new TwoLaws(RecordedDeals.LOOK, DRAFT);
        List<ChangedDeal> changed = RecordedDeals.real().stream()
                .map(deal ->
                        laws.at(new Tried.Recorded(deal, RecordedDeals.LOOK)).deal())
                .filter(Objects::nonNull)
                .toList();
        assertThat(changed).isNotEmpty();
        for (ChangedDeal deal : changed) {
            assertThat(deal.decisionId()).isNotNull();
            assertThat(deal.diff()).doesNotContain("\"text\"", "\"ru\"").doesNotContainPattern("[А-я]");
            Deciding.tree(deal.diff().getBytes(StandardCharsets.UTF_8))
                    .forEach(place -> assertThat(place.get("pointer").asText()).startsWith("/"));
        }
    }
}
