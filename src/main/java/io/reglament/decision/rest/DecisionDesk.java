package io.reglament.decision.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Fault;
import io.reglament.deal.FaultCode;
import io.reglament.deal.FaultyFacts;
import io.reglament.deal.Mode;
import io.reglament.deal.json.CanonicalJson;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.EarlierViolations;
import io.reglament.decision.HistoryQuestion;
import io.reglament.decision.Judged;
import io.reglament.decision.RegulationInForce;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.decision.rest.Entries.Made;
import io.reglament.decision.rest.Setting.CalendarInUse;
import io.reglament.evaluation.History;
import io.reglament.ledger.Content;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Pending;
import io.reglament.ledger.TimeOrderedIds;
import io.reglament.regulation.RegulationVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The main job from bytes to bytes: read, decide, record. One request of many or a line of a batch is the same here. */
@ApplicationScoped
class DecisionDesk {
    /** Either already answered, or on its way to the disk under a request id. */
    sealed interface Reply {
        record Answered(byte[] answer) implements Reply {
            @Override
            public int size() {
                return answer.length;
            }
        }

        record Recording(Pending pending) implements Reply {
            @Override
            public int size() {
                return pending.entry().size();
            }
        }

        /** How many bytes it keeps, roughly. */
        int size();
    }

    private static final AttributeKey<List<String>> VERSIONS = AttributeKey.stringArrayKey("reglament.versions");

    private final RequestReader reader;
    private final DecideDeal decideDeal;
    private final Setting setting;
    private final EarlierViolations earlier;
    private final Ledger ledger;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final MeterRegistry meters;

    DecisionDesk(
            RequestReader reader,
            DecideDeal decideDeal,
            Setting setting,
            EarlierViolations earlier,
            Ledger ledger,
            TimeOrderedIds ids,
            Clock clock,
            MeterRegistry meters) {
        this.reader = reader;
        this.decideDeal = decideDeal;
        this.setting = setting;
        this.earlier = earlier;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.meters = meters;
    }

    /** A decision that is not handed to the ledger yet. @param entry null when it is only to be answered */
    record Decided(byte[] answer, @Nullable DecisionEntry entry) {}

    /**
     * Decides, and hands a LIVE decision to the ledger.
     *
     * @throws io.reglament.deal.FaultyFacts when the request cannot be read or cannot be
     */
    Reply decide(String client, byte[] bytes) {
        return record(decided(client, bytes));
    }

    /** What is handed to the ledger first is recorded first; never blocks. */
    Reply record(Decided decided) {
        return decided.entry == null
                ? new Reply.Answered(decided.answer)
                : new Reply.Recording(ledger.append(decided.entry));
    }

    /** @throws io.reglament.deal.FaultyFacts when the request cannot be read or cannot be */
    Decided decided(String client, byte[] bytes) {
        DecisionRequest sent = facts(bytes);
        RegulationVersions versions = setting.versions(sent);
        Asked asked = Asked.of(sent, clock.instant(), Setting.clockSkew(versions));
        if (asked.mode() == Mode.LIVE) {
            ledger.closed().ifPresent(why -> {
                throw Problems.notRecorded(why);
            });
        }
        UUID id = ids.next();
        DecisionRequest request =
                sent.filled(requestId(sent, asked, id), asked.mode(), asked.evaluationTime(), asked.knowledgeTime());
        CalendarInUse calendar = setting.calendar(request);
        ZoneId zone = calendar.calendar().zone();
        Considered considered = considered(request, calendar.calendar(), versions);
        Decision decision = considered.decision;
        count(decision);
        if (asked.mode() != Mode.LIVE) {
            return new Decided(AnswerJson.bytes(decision, zone), null);
        }
        Made with = new Made(calendar.content(), StoredJson.of(considered.history));
        Content body = Content.of(CanonicalJson.of(sent));
        DecisionEntry entry = Entries.of(id, client, request, decision.withId(id.toString()), with, body, zone);
        return new Decided(entry.answer().bytes(), entry);
    }

    @WithSpan("read facts")
    DecisionRequest facts(byte[] bytes) {
        return reader.read(bytes);
    }

    /** A decision with what the store knew for it. */
    record Considered(Decision decision, History history) {}

    @WithSpan("decide")
    Considered considered(DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions) {
        Judged judged = judged(request, calendar, versions);
        History history = judged.question().map(this::history).orElse(History.NONE);
        Decision decision = judged.decision(history);
        Span.current()
                .setAttribute("reglament.mode", decision.mode().name())
                .setAttribute(
                        VERSIONS,
                        decision.regulations().stream()
                                .map(RegulationInForce::version)
                                .toList())
                .setAttribute("reglament.violations", decision.violations().size());
        return new Considered(decision, history);
    }

    @WithSpan("read history")
    History history(HistoryQuestion question) {
        return earlier.of(question);
    }

    private Judged judged(DecisionRequest request, WorkingCalendar calendar, RegulationVersions versions) {
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

    private static @Nullable String requestId(DecisionRequest sent, Asked asked, UUID id) {
        return sent.requestId() == null && asked.mode() == Mode.LIVE ? id.toString() : sent.requestId();
    }

    private void count(Decision decision) {
        decision.regulations().forEach(regulation -> meters.counter(
                        "reglament.decisions", "mode", decision.mode().name(), "version", regulation.version())
                .increment());
    }
}
