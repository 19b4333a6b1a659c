package io.reglament.regulation.draft;

import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers new rows of a table: ids such as {@code CL-08} after {@code CL-07}, clauses such as {@code 1.2.8}; none is given twice. */
final class NextNumbers {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

    private final Set<String> ids;
    private final Set<String> clauses;
    private final String clause;
    private final String prefix;
    private final int digits;

    NextNumbers(Table table, Set<String> taken) {
        ids = new HashSet<>(taken);
        clauses = new HashSet<>(taken);
        clause = table.clause() + ".";
        for (Row row : table.rows()) {
            take(row.id(), row.clause());
        }
        Matcher last = table.rows().stream()
                .map(row -> NUMBERED.matcher(row.id()))
                .filter(Matcher::matches)
                .reduce((first, second) -> second)
                .orElse(null);
        prefix = last == null ? table.id().substring(0, 1).toUpperCase(Locale.ROOT) + "-" : last.group(1);
        digits = last == null ? 2 : last.group(2).length();
    }

    void take(@Nullable String id, @Nullable String rowClause) {
        if (id != null) {
            ids.add(id);
        }
        if (rowClause != null) {
            clauses.add(rowClause);
        }
    }

    String nextId() {
        int number = 1 + highest(ids, prefix);
        String id = prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
        ids.add(id);
        return id;
    }

    String nextClause() {
        String next = clause + (1 + highest(clauses, clause));
        clauses.add(next);
        return next;
    }

    private static int highest(Set<String> names, String start) {
        return names.stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .filter(rest -> rest.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .max(Integer::compare)
                .orElse(0);
    }
}
