package io.reglament.regulation.words;

import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.draft.Change;
import io.reglament.regulation.draft.Field;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says by meaning what changed between two states of a table, such as "15 working minutes → 10 working minutes". */
public final class ChangeWords {
    private final Table before;
    private final Table after;
    private final Map<String, String> units;

    public ChangeWords(Table before, Table after) {
        this.before = before;
        this.after = after;
        units = Contract.ours().unitColumns(after.id());
    }

    /** The change in Russian and English. */
    public Label of(Change change) {
        return new Label(say(TableWords.RUSSIAN, change), say(TableWords.ENGLISH, change));
    }

    /** A change of a rule's mode in Russian and English. */
    public static Label ofMode(Change change) {
        return new Label(mode(Phrases.RUSSIAN, change), mode(Phrases.ENGLISH, change));
    }

    private static String mode(Phrases phrases, Change change) {
        return phrases.say(
                "change.mode",
                Map.of(
                        "rule", change.row(),
                        "before", phrases.say("mode." + text(change.before())),
                        "after", phrases.say("mode." + text(change.after()))));
    }

    private String say(TableWords words, Change change) {
        Phrases phrases = words.phrases();
        return switch (change.kind()) {
            case ADDED ->
                phrases.say("change.added", Map.of("row", change.row(), "sentence", sentence(words, after, change)));
            case REMOVED ->
                phrases.say("change.removed", Map.of("row", change.row(), "sentence", sentence(words, before, change)));
            case MOVED -> {
                String above = change.after();
                String place =
                        above == null ? phrases.say("place.first") : phrases.say("place.after", Map.of("row", above));
                yield phrases.say("change.moved", Map.of("row", change.row(), "place", place));
            }
            case EDITED -> edited(words, change);
        };
    }

    private static String sentence(TableWords words, Table table, Change change) {
        return words.sentence(table, table.row(change.row()));
    }

    private String edited(TableWords words, Change change) {
        String field = Objects.requireNonNull(change.field());
        Optional<Field> note = Field.ofCode(field);
        if (note.filter(Field.OVERRIDABLE::equals).isPresent()) {
            String phrase = text(change.after()).isEmpty() ? "change.companyOnly" : "change.overridable";
            return words.phrases().say(phrase, Map.of("row", change.row()));
        }
        if (note.isPresent()) {
            return words.phrases()
                    .say(
                            "change.note",
                            Map.of(
                                    "row", change.row(),
                                    "note", words.phrases().say("note." + field.substring(1)),
                                    "before", text(change.before()),
                                    "after", text(change.after())));
        }
        Row old = before.row(change.row());
        Row now = after.row(change.row());
        Map<String, String> said = new HashMap<>();
        said.put("row", change.row());
        int input = position(after.inputs(), field);
        if (input >= 0) {
            Column column = after.inputs().get(input);
            said.put("column", words.label(column));
            said.put("before", words.test(column, old.tests().get(position(before.inputs(), field))));
            said.put("after", words.test(column, now.tests().get(input)));
            return words.phrases().say("change.test", said);
        }
        Column column = after.outputs().get(position(after.outputs(), field));
        String conditions = words.conditions(after, now);
        said.put("conditions", conditions.isEmpty() ? change.row() : change.row() + ", " + conditions);
        said.put("column", words.label(column));
        said.put(
                "before",
                units.containsValue(field)
                        ? words.value(column, old.outputs().get(field))
                        : words.output(before, old, column));
        said.put(
                "after",
                units.containsValue(field)
                        ? words.value(column, now.outputs().get(field))
                        : words.output(after, now, column));
        return words.phrases().say("change.cell", said);
    }

    private static int position(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String text(@Nullable String said) {
        return Objects.requireNonNullElse(said, "");
    }
}
