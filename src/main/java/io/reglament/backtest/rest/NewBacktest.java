package io.reglament.backtest.rest;

import io.reglament.backtest.Population;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.history.Place;
import io.reglament.json.BodyReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which recorded decisions a backtest looks at; DEAL unless said. */
public record NewBacktest(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable LookedAt every) {
    private static final BodyReader<NewBacktest> BODY = new BodyReader<>(NewBacktest.class);

    /** How many decisions of a deal. */
    public enum LookedAt {
        DEAL,
        DECISION
    }

    static NewBacktest read(byte[] body) {
        NewBacktest sent = BODY.read(body);
        List<Fault> faults = new ArrayList<>();
        check("/from", sent.from, faults);
        check("/to", sent.to, faults);
        if (sent.from != null && sent.to != null && !sent.from.isBefore(sent.to)) {
            faults.add(Fault.of("/to", FaultCode.CONTRADICTION, "not after from"));
        }
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return sent;
    }

    Population.Every population() {
        return every == LookedAt.DECISION ? Population.Every.DECISION : Population.Every.DEAL;
    }

    private static void check(String pointer, @Nullable Instant time, List<Fault> faults) {
        if (time != null && Place.CANNOT_BE_KEPT.test(time)) {
            faults.add(Fault.of(pointer, FaultCode.OUT_OF_BOUNDS, "the year is from 1 to 9999"));
        }
    }
}
