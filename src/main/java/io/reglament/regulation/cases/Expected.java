package io.reglament.regulation.cases;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has to be found: each entry says something of the fields that it names. A list that is absent says nothing. */
public record Expected(
        @Nullable List<ExpectedViolation> violations,
        @Nullable List<ExpectedAction> actions,
        @Nullable List<ExpectedDeadline> deadlines,
        @Nullable NothingElse nothingElse) {

    /** The entries of a list. */
    public List<Item> of(FindingList list) {
        return switch (list) {
            case VIOLATIONS -> items(violations, ExpectedViolation::item);
            case ACTIONS -> items(actions, ExpectedAction::item);
            case DEADLINES -> items(deadlines, ExpectedDeadline::item);
        };
    }

    private static <T> List<Item> items(@Nullable List<T> entries, Function<T, Item> item) {
        return entries == null ? List.of() : entries.stream().map(item).toList();
    }

    /** Whether a list has to hold nothing but the entries. */
    public boolean complete(FindingList list) {
        return nothingElse != null && nothingElse.of(list);
    }

    /** Whether any answer would do. */
    public boolean saysNothing() {
        return Arrays.stream(FindingList.values()).allMatch(list -> of(list).isEmpty() && !complete(list));
    }
}
