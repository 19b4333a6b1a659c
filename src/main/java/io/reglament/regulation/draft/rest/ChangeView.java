package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Change;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.ChangeWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change by cell and by meaning. */
public record ChangeView(
        Change.Kind kind,
        String row,
        @Nullable String field,
        @Nullable String before,
        @Nullable String after,
        Label meaning) {

    static List<ChangeView> of(List<Change> changes, Table before, Table after) {
        ChangeWords words = new ChangeWords(before, after);
        return changes.stream().map(change -> of(change, words.of(change))).toList();
    }

    static List<ChangeView> ofModes(List<Change> changes) {
        return changes.stream()
                .map(change -> of(change, ChangeWords.ofMode(change)))
                .toList();
    }

    private static ChangeView of(Change change, Label meaning) {
        return new ChangeView(change.kind(), change.row(), change.field(), change.before(), change.after(), meaning);
    }
}
