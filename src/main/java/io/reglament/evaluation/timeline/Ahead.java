package io.reglament.evaluation.timeline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells when something that is known and still lies ahead will have happened, and the answer with it (decided 88, 99). */
public final class Ahead {
    private Ahead() {}

    /** Announces the instants of facts that are after evaluationTime. */
    @SafeVarargs
    public static <F> void tell(Timeline time, @Nullable List<F> known, Function<F, @Nullable Instant>... fields) {
        Instant now = time.deal().at();
        for (F fact : References.each(known)) {
            Arrays.stream(fields)
                    .map(each -> each.apply(fact))
                    .filter(Objects::nonNull)
                    .filter(at -> at.isAfter(now))
                    .forEach(at -> time.notes().changes(before(at)));
        }
    }

    /** The last whole second at which it has not happened. */
    private static Instant before(Instant at) {
        return at.minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
    }
}
