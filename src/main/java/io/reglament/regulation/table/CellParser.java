package io.reglament.regulation.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the grid's language, a closed subset of FEEL: {@code -}, {@code null}, values, {@code not(values)}, comparisons and intervals in
 * input cells; a value, {@code null} or a list of values in output cells. Nothing else parses: no names, no calls, no arithmetic.
 */
public final class CellParser {
    private static final int MAX_VALUES = 500;

    private final ColumnType type;
    private final CellScanner in;

    private CellParser(ColumnType type, String text) {
        this.type = type;
        this.in = new CellScanner(text);
    }

    /**
     * The test of an input cell.
     *
     * @throws CellSyntaxException when the text is not of the language or its values are of another type
     */
    public static Cell test(ColumnType type, String text) {
        String trimmed = text.strip();
        if (trimmed.equals("-")) {
            return new Cell.Any();
        }
        if (trimmed.equals("null")) {
            return new Cell.Unknown();
        }
        CellParser parser = new CellParser(type, trimmed);
        Cell cell = parser.test();
        parser.in.end();
        return cell;
    }

    /**
     * The value of an output cell, null for {@code null}; a list of values where the column holds lists.
     *
     * @throws CellSyntaxException when the text is not a literal of this type
     */
    public static @Nullable Object value(ColumnType type, boolean list, String text) {
        String trimmed = text.strip();
        if (trimmed.equals("null")) {
            return null;
        }
        CellParser parser = new CellParser(type, trimmed);
        Object value;
        if (list) {
            parser.in.expect('[');
            value = parser.in.accept(']') ? List.of() : parser.values(']');
        } else {
            value = parser.literal();
        }
        parser.in.end();
        return value;
    }

    private Cell test() {
        if (in.acceptWord("not")) {
            in.expect('(');
            return new Cell.NoneOf(values(')'));
        }
        char first = in.peek();
        if (first == '<' || first == '>') {
            return comparison();
        }
        if (first == '[' || first == '(') {
            return interval();
        }
        return new Cell.OneOf(values());
    }

    private Cell comparison() {
        requireOrder();
        boolean below = in.accept('<');
        if (!below) {
            in.expect('>');
        }
        boolean included = in.acceptAdjacent('=');
        Object bound = literal();
        return below ? new Cell.Within(null, false, bound, included) : new Cell.Within(bound, included, null, false);
    }

    private Cell interval() {
        requireOrder();
        boolean lowIncluded = in.accept('[');
        if (!lowIncluded) {
            in.expect('(');
        }
        Object low = literal();
        in.expect('.');
        in.expect('.');
        Object high = literal();
        boolean highIncluded = in.accept(']');
        if (!highIncluded) {
            in.expect(')');
        }
        int order = Literals.compare(low, high);
        if (order > 0 || (order == 0 && !(lowIncluded && highIncluded))) {
            throw in.fault("an empty interval");
        }
        return new Cell.Within(low, lowIncluded, high, highIncluded);
    }

    private void requireOrder() {
        if (!type.isOrdered()) {
            throw in.fault("a comparison of values of type " + type.feelName());
        }
    }

    private List<Object> values(char close) {
        List<Object> values = values();
        in.expect(close);
        return values;
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>();
        do {
            if (values.size() == MAX_VALUES) {
                throw in.fault("more than " + MAX_VALUES + " values");
            }
            values.add(literal());
        } while (in.accept(','));
        return List.copyOf(values);
    }

    private Object literal() {
        return switch (type) {
            case STRING -> in.quoted();
            case NUMBER -> in.number();
            case BOOLEAN -> in.bool();
            case TIME -> in.at(java.time.LocalTime::parse);
            case DATE -> in.at(java.time.LocalDate::parse);
            case DURATION -> in.at(java.time.Duration::parse);
        };
    }
}
