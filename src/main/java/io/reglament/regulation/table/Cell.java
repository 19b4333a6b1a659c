package io.reglament.regulation.table;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The test in one input cell: typed, closed and three-valued. {@link Any} matches everything, unknown too; {@link Unknown} matches the
 * unknown only; every other test, {@link NoneOf} too, does not match an unknown (decision 51).
 */
public sealed interface Cell {
    /** Whether a known value passes. */
    boolean matches(Object value);

    /** The cell in the grid's language, which is also FEEL. */
    String text();

    /** The values that the cell names: those of its list, or the bounds that it has. */
    default List<Object> mentioned() {
        return List.of();
    }

    /** {@code -}: no condition. */
    record Any() implements Cell {
        @Override
        public boolean matches(Object value) {
            return true;
        }

        @Override
        public String text() {
            return "-";
        }
    }

    /** {@code null}: the value is not known. */
    record Unknown() implements Cell {
        @Override
        public boolean matches(Object value) {
            return false;
        }

        @Override
        public String text() {
            return "null";
        }
    }

    /** One value or a list of them. */
    record OneOf(List<Object> values) implements Cell {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean matches(Object value) {
            return values.stream().anyMatch(each -> Literals.compare(each, value) == 0);
        }

        @Override
        public List<Object> mentioned() {
            return values;
        }

        @Override
        public String text() {
            return values.stream().map(Literals::text).collect(joining(","));
        }
    }

    /** {@code not(…)}: any known value but these. */
    record NoneOf(List<Object> values) implements Cell {
        public NoneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean matches(Object value) {
            return values.stream().noneMatch(each -> Literals.compare(each, value) == 0);
        }

        @Override
        public List<Object> mentioned() {
            return values;
        }

        @Override
        public String text() {
            return values.stream().map(Literals::text).collect(joining(",", "not(", ")"));
        }
    }

    /** A comparison (one bound) or an interval (two bounds) of an ordered type; a null bound is none. */
    record Within(
            @Nullable Object low,
            boolean lowIncluded,
            @Nullable Object high,
            boolean highIncluded) implements Cell {
        @Override
        public List<Object> mentioned() {
            return Stream.of(Optional.ofNullable(low), Optional.ofNullable(high))
                    .flatMap(Optional::stream)
                    .toList();
        }

        @Override
        public boolean matches(Object value) {
            if (low != null) {
                int order = Literals.compare(value, low);
                if (order < 0 || (order == 0 && !lowIncluded)) {
                    return false;
                }
            }
            if (high != null) {
                int order = Literals.compare(value, high);
                return order < 0 || (order == 0 && highIncluded);
            }
            return true;
        }

        @Override
        public String text() {
            if (low != null && high != null) {
                return (lowIncluded ? "[" : "(") + Literals.text(low) + ".." + Literals.text(high)
                        + (highIncluded ? "]" : ")");
            }
            return low != null
                    ? (lowIncluded ? ">= " : "> ") + Literals.text(low)
                    : (highIncluded ? "<= " : "< ") + Literals.text(requireNonNull(high));
        }
    }
}
