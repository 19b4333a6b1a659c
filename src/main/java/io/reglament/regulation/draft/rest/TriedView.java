package io.reglament.regulation.draft.rest;

import io.reglament.regulation.draft.Conflict;
import io.reglament.regulation.draft.desk.DraftDesk.Saved;
import io.reglament.regulation.excel.Note;
import io.reglament.regulation.sheet.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What an upload would change, cell by cell; nothing was stored. */
public record TriedView(int revision, List<ChangeView> changes, List<ChangeView> joined, List<Conflict> conflicts) {

    static TriedView of(Saved tried, int revision) {
        return new TriedView(
                revision,
                ChangeView.of(tried.changes(), tried.before(), tried.table()),
                ChangeView.of(tried.joined(), tried.base(), tried.before()),
                tried.conflicts());
    }

    /** The same as comments on cells: what is changed, and where somebody else changed it what stands there now. */
    List<Note> notes(Language language) {
        Stream<Note> changed = changes.stream()
                .map(change -> new Note(
                        change.row(),
                        change.field(),
                        language == Language.RUSSIAN
                                ? change.meaning().ru()
                                : change.meaning().en()));
        Stream<Note> disputed = conflicts.stream()
                .filter(conflict -> conflict.row() != null)
                .map(conflict -> new Note(
                        Objects.requireNonNull(conflict.row()),
                        conflict.field(),
                        language.say(
                                "disputed",
                                Map.of(
                                        "base", Objects.requireNonNullElse(conflict.base(), ""),
                                        "theirs", Objects.requireNonNullElse(conflict.theirs(), "")))));
        return Stream.concat(changed, disputed).toList();
    }
}
