package io.reglament.regulation.contract;

import io.reglament.regulation.table.Cell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a column of the contract: its name, its type, and what the type needs. */
final class TermReader {
    private static final String LATER = "/2";

    private final String name;
    private final Term.Kind kind;
    private final boolean nullable;
    private final boolean list;
    private final List<String> rest;
    private final int since;

    TermReader(List<String> line, int since) {
        name = line.get(0);
        String type = line.get(1);
        nullable = type.endsWith("?");
        list = type.endsWith("*");
        kind = Term.Kind.valueOf(type.replaceAll("[?*]", "").toUpperCase(Locale.ROOT));
        rest = line.subList(2, line.size());
        this.since = since;
    }

    Term read() {
        return switch (kind) {
            case ENUM -> values();
            case SPAN -> span();
            case TERM -> term(range(1), rest.get(0), null, Map.of());
            default -> term(range(0), rest.size() > 2 ? rest.get(2) : null, null, Map.of());
        };
    }

    private Term values() {
        Set<Object> later = new HashSet<>();
        List<Object> values = rest.stream()
                .<Object>map(value -> {
                    if (!value.endsWith(LATER)) {
                        return value;
                    }
                    String plain = value.substring(0, value.length() - LATER.length());
                    later.add(plain);
                    return plain;
                })
                .toList();
        return new Term(name, kind, values, later, new Cell.Any(), nullable, list, null, null, Map.of(), since);
    }

    private Term span() {
        Map<String, BigDecimal> most = new HashMap<>();
        for (int i = 1; i < rest.size(); i += 2) {
            most.put(rest.get(i), new BigDecimal(rest.get(i + 1)));
        }
        return term(new Cell.Any(), null, rest.get(0), most);
    }

    private Cell range(int from) {
        if (rest.size() <= from) {
            return new Cell.Any();
        }
        BigDecimal high = rest.size() > from + 1 ? new BigDecimal(rest.get(from + 1)) : null;
        return new Cell.Within(new BigDecimal(rest.get(from)), true, high, high != null);
    }

    private Term term(Cell range, @Nullable String unit, @Nullable String unitColumn, Map<String, BigDecimal> most) {
        return new Term(name, kind, List.of(), Set.of(), range, nullable, list, unit, unitColumn, most, since);
    }
}
