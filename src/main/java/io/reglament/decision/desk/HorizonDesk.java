package io.reglament.decision.desk;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.Decision;
import io.reglament.decision.horizon.Foresight;
import io.reglament.decision.horizon.Horizon;
import io.reglament.decision.horizon.Horizon.End;
import io.reglament.decision.horizon.HorizonPoint;
import io.reglament.decision.json.AnswerJson;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.RegulationVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Steps the clock of a deal forward, from each instant that an answer announces to the next, and tells what changes. */
@ApplicationScoped
public class HorizonDesk {
    /** How often a deal is decided for one horizon at most: an announced instant may turn out to change nothing. */
    private static final int MOST_LOOKS = 400;

    private final Deciders deciders;
    private final RequestReader reader;
    private final Judge judge;
    private final LawInUse law;
    private final Clock clock;

    HorizonDesk(Deciders deciders, RequestReader reader, Judge judge, LawInUse law, Clock clock) {
        this.deciders = deciders;
        this.reader = reader;
        this.judge = judge;
        this.law = law;
        this.clock = clock;
    }

    /**
     * The horizon of these facts as JSON; nothing is recorded. Each look waits for its turn among the other deals.
     *
     * @param ahead how far from evaluationTime
     * @param steps how many points at most
     * @return fails with {@link FaultyFacts} when the request cannot be read, cannot be, or asks for something else than a simulation
     */
    public CompletableFuture<byte[]> look(byte[] bytes, Duration ahead, int steps) {
        return CompletableFuture.supplyAsync(() -> begin(bytes, ahead, steps), deciders.turn(0))
                .thenCompose(Function.identity());
    }

    private CompletionStage<byte[]> begin(byte[] bytes, Duration ahead, int steps) {
        DecisionRequest sent = reader.read(bytes);
        if (sent.mode() != null && sent.mode() != Mode.SIMULATION) {
            throw new FaultyFacts(List.of(new Fault(
                    "/mode",
                    FaultCode.UNKNOWN_VALUE.name(),
                    "what is to come is only tried",
                    List.of(Mode.SIMULATION.name()),
                    false)));
        }
        RegulationVersions versions = law.versions(sent);
        AsOf asOf = AsOf.of(sent, Mode.SIMULATION, clock.instant(), versions.clockSkew());
        DecisionRequest request =
                sent.filled(sent.requestId(), asOf.mode(), asOf.evaluationTime(), asOf.knowledgeTime());
        Walk walk = new Walk(request, law.calendar(request).calendar(), versions, ahead, steps);
        return walk.begin().thenApply(horizon -> AnswerJson.bytes(horizon, walk.calendar.zone()));
    }

    /** One deal on its way. */
    private final class Walk {
        private final DecisionRequest request;
        private final WorkingCalendar calendar;
        private final RegulationVersions versions;
        private final Instant from;
        private final Instant until;
        private final Instant knownAt;
        private final int steps;
        private final List<HorizonPoint> points = new ArrayList<>();
        private int looks;

        Walk(
                DecisionRequest request,
                WorkingCalendar calendar,
                RegulationVersions versions,
                Duration ahead,
                int steps) {
            this.request = request;
            this.calendar = calendar;
            this.versions = versions;
            this.from = Objects.requireNonNull(request.evaluationTime());
            this.until = from.plus(ahead);
            this.knownAt = Objects.requireNonNull(request.knowledgeTime());
            this.steps = steps;
        }

        CompletionStage<Horizon> begin() {
            return at(from).thenCompose(this::goOn);
        }

        private CompletionStage<Decision> at(Instant instant) {
            looks++;
            DecisionRequest then = request.filled(request.requestId(), Mode.SIMULATION, instant, knownAt);
            return judge.decide(then, calendar, versions, deciders.turn(0)).thenApply(Judge.Considered::decision);
        }

        private CompletionStage<Horizon> goOn(Decision now) {
            Instant next = now.nextEvaluationAt();
            if (next == null) {
                return CompletableFuture.completedFuture(end(now, End.NOTHING_MORE, null));
            }
            if (next.isAfter(until)) {
                return CompletableFuture.completedFuture(end(now, End.DAYS, next));
            }
            if (points.size() == steps || looks == MOST_LOOKS) {
                return CompletableFuture.completedFuture(end(now, End.STEPS, next));
            }
            if (!hasYear(next)) {
                return CompletableFuture.completedFuture(end(now, End.CALENDAR, next));
            }
            return CompletableFuture.supplyAsync(() -> at(next), deciders.turn(0))
                    .thenCompose(Function.identity())
                    .thenCompose(later -> {
                        Foresight.between(now, later).ifPresent(points::add);
                        return goOn(later);
                    });
        }

        private boolean hasYear(Instant instant) {
            try {
                calendar.hours(calendar.localDate(instant));
                return true;
            } catch (CalendarYearMissing missing) {
                return false;
            }
        }

        private Horizon end(Decision last, End ended, @Nullable Instant next) {
            return new Horizon(last.dealId(), from, until, last.calendar(), ended, next, List.copyOf(points));
        }
    }
}
