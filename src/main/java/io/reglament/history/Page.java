package io.reglament.history;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where the next part starts; no next when this is the last (decided 52). */
public record Page<T>(List<T> items, @Nullable String next) {
    /** How many items a page has at most where nobody says how many. */
    public static final int USUAL_LIMIT = 50;

    public static final int HIGHEST_LIMIT = 500;

    /**
     * A page of what was found, of which one more than the limit was asked for.
     *
     * @param place where an item stands in the list
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Place> place) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, place.apply(items.get(limit - 1)).cursor());
    }

    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), next);
    }
}
