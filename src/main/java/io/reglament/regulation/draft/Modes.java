package io.reglament.regulation.draft;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.draft.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The modes of a version's rules, compared and joined rule by rule as the cells of a table are. */
public final class Modes {
    /** The field of a change of a mode. */
    public static final String MODE = "#mode";

    private Modes() {}

    /** What differs; both have the same rules. */
    public static List<Change> changes(SortedMap<String, RuleMode> before, SortedMap<String, RuleMode> after) {
        List<Change> changes = new ArrayList<>();
        after.forEach((rule, mode) -> {
            RuleMode was = Objects.requireNonNull(before.get(rule));
            if (was != mode) {
                changes.add(new Change(Kind.EDITED, rule, MODE, was.name(), mode.name()));
            }
        });
        return List.copyOf(changes);
    }

    /** Both edits; a mode has two values, so that two who change it change it to the same. */
    public static SortedMap<String, RuleMode> joined(
            SortedMap<String, RuleMode> base, SortedMap<String, RuleMode> theirs, SortedMap<String, RuleMode> yours) {
        SortedMap<String, RuleMode> joined = new TreeMap<>(theirs);
        yours.forEach((rule, mode) -> {
            if (base.get(rule) != mode) {
                joined.put(rule, mode);
            }
        });
        return joined;
    }
}
