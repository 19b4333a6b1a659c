package io.reglament.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times in which a clock stands still, in order and merged; half-open, so the instant of an end is running again. */
record Pauses(List<Interval> stretches) {

    static final Pauses NONE = new Pauses(List.of());

    static Pauses of(List<Interval> given) {
        List<Interval> merged = new ArrayList<>();
        given.stream()
                .filter(i -> !i.isEmpty())
                .sorted(Comparator.comparing(Interval::from))
                .forEach(next -> add(merged, next));
        return merged.isEmpty() ? NONE : new Pauses(List.copyOf(merged));
    }

    private static void add(List<Interval> merged, Interval next) {
        int last = merged.size() - 1;
        if (last < 0 || merged.get(last).until().isBefore(next.from())) {
            merged.add(next);
        } else if (merged.get(last).until().isBefore(next.until())) {
            merged.set(last, new Interval(merged.get(last).from(), next.to()));
        }
    }

    boolean isNone() {
        return stretches.isEmpty();
    }

    /** The pause at an instant; absent while the clock runs. */
    @Nullable
    Interval at(Instant instant) {
        for (Interval pause : stretches) {
            if (pause.contains(instant)) {
                return pause;
            }
        }
        return null;
    }

    /** Whether the clock has stopped by an instant and nobody knows until when. */
    boolean stoppedForGood(Instant by) {
        Interval pause = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        return pause != null && pause.to() == null && !pause.from().isAfter(by);
    }

    /** The first pause that starts after an instant; {@link Instant#MAX} where there is none. */
    Instant nextAfter(Instant instant) {
        for (Interval pause : stretches) {
            if (pause.from().isAfter(instant)) {
                return pause.from();
            }
        }
        return Instant.MAX;
    }

    /** What is left of ordered stretches when the pauses are cut out. */
    List<Interval> cutOut(List<Interval> open) {
        if (stretches.isEmpty()) {
            return open;
        }
        List<Interval> left = new ArrayList<>();
        for (Interval stretch : open) {
            Instant from = stretch.from();
            for (Interval pause : stretches) {
                keep(left, from, earlier(pause.from(), stretch.until()));
                from = pause.until().isAfter(from) ? pause.until() : from;
            }
            keep(left, from, stretch.until());
        }
        return left;
    }

    private static void keep(List<Interval> left, Instant from, Instant to) {
        if (from.isBefore(to)) {
            left.add(new Interval(from, to));
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
