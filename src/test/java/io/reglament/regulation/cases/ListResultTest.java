package io.reglament.regulation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Entries are paired with what was found one to one, whatever their order. */
class ListResultTest {
    private static Item violation(String person, String... rows) {
        return Item.of(List.of(rows), "code", "LATE", "person", person);
    }

    private static ListResult result(List<ExpectedViolation> expected, Item... found) {
        return ListResult.of(
                FindingList.VIOLATIONS,
                new Expected(expected, null, null, new NothingElse(true, null, null)),
                new Answer(Map.of(FindingList.VIOLATIONS, List.of(found)), new TreeSet<>()));
    }

    @Test
    void aVagueEntryLeavesToAnExactOneWhatOnlyThatCanTake() {
        ExpectedViolation vague = new ExpectedViolation("LATE", null, null);
        ExpectedViolation byPerson = new ExpectedViolation("LATE", "M1", null);
        ExpectedViolation byRow = new ExpectedViolation("LATE", null, "t/R1");
        Item both = violation("M1", "t/R1");
        Item person = violation("M1", "t/R2");
        Item neither = violation("M2", "t/R2");

        assertThat(result(List.of(vague, byPerson, byRow), both, person, neither)
                        .asExpected())
                .isTrue();
        assertThat(result(List.of(byRow, byPerson, vague), person, neither, both)
                        .asExpected())
                .isTrue();
    }

    @Test
    void twoEqualEntriesNeedTwoItems() {
        ExpectedViolation entry = new ExpectedViolation("LATE", "M1", null);

        ListResult one = result(List.of(entry, entry), violation("M1"));
        assertThat(one.asExpected()).isFalse();
        assertThat(one.missing()).hasSize(1);
        assertThat(result(List.of(entry, entry), violation("M1"), violation("M1"))
                        .asExpected())
                .isTrue();
    }

    @Test
    void whatComesBesidesIsToldAndCountsWhereNothingElseMayBe() {
        ListResult result = result(List.of(), violation("M1"));

        assertThat(result.asExpected()).isFalse();
        assertThat(result.besides()).extracting(Item::toString).containsExactly("[LATE, M1]");
    }
}
