package io.reglament.regulation.cases;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list, expected or found.
 *
 * @param fields text by name; a time is in UTC, a person an id or the role that nobody is known to hold
 * @param rows references of the rows that it cites, ascending
 */
public record Item(SortedMap<String, String> fields, List<String> rows) {
    public Item {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        rows = List.copyOf(new TreeSet<>(rows));
    }

    /** @param namesAndTexts a name and its text in turn; what has no text is left out */
    public static Item of(List<String> rows, @Nullable String... namesAndTexts) {
        SortedMap<String, String> fields = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            String name = namesAndTexts[i];
            String text = namesAndTexts[i + 1];
            if (name != null && text != null) {
                fields.put(name, text);
            }
        }
        return new Item(fields, rows);
    }

    /** Whether what was found is what this entry expects: all that it names is so. */
    boolean isMetBy(Item found) {
        return found.fields.entrySet().containsAll(fields.entrySet()) && found.rows.containsAll(rows);
    }

    @Override
    public String toString() {
        return fields.values() + (rows.isEmpty() ? "" : " " + rows);
    }
}
