package io.reglament.decision.desk;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.PriorViolationsQuestion;
import io.reglament.decision.PriorViolationsReader;
import io.reglament.decision.RegulationInForce;
import io.reglament.decision.VersionRuns;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.RegulationVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Decides a deal with what the record knows of its violations. */
@ApplicationScoped
public class Judge {
    private static final AttributeKey<List<String>> VERSIONS = AttributeKey.stringArrayKey("reglament.versions");

    private final DecideDeal decideDeal;
    private final PriorViolationsReader earlier;

    public Judge(DecideDeal decideDeal, PriorViolationsReader earlier) {
        this.decideDeal = decideDeal;
        this.earlier = earlier;
    }

    /** A decision with what the record knew for it. */
    public record Considered(Decision decision, PriorViolations history) {}

    /**
     * Begins on the calling thread, and goes on where it is known to when it had to wait for the history.
     *
     * @throws FaultyFacts when the calendar does not have the year
     */
    @WithSpan("decide")
    public CompletionStage<Considered> decide(
            DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions, Executor turn) {
        Span span = Span.current();
        VersionRuns judged = judged(request, calendar, versions);
        return judged.question()
                .map(question -> history(question).thenApplyAsync(history -> considered(judged, history, span), turn))
                .orElseGet(() -> CompletableFuture.completedFuture(considered(judged, PriorViolations.NONE, span)));
    }

    private static Considered considered(VersionRuns judged, PriorViolations history, Span span) {
        Decision decision = judged.decision(history);
        span.setAttribute("reglament.mode", decision.mode().name())
                .setAttribute(
                        VERSIONS,
                        decision.regulations().stream()
                                .map(RegulationInForce::version)
                                .toList())
                .setAttribute("reglament.violations", decision.violations().size());
        return new Considered(decision, history);
    }

    @WithSpan("read history")
    CompletionStage<PriorViolations> history(PriorViolationsQuestion question) {
        return earlier.of(question);
    }

    private VersionRuns judged(DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions) {
        try {
            return decideDeal.judge(request, calendar, versions);
        } catch (CalendarYearMissing missing) {
            throw new FaultyFacts(List.of(Fault.of(
                    "/evaluationTime",
                    FaultCode.OUT_OF_BOUNDS,
                    "lies in " + missing.year() + ", a year that calendar " + missing.calendarId()
                            + " does not have")));
        }
    }
}
