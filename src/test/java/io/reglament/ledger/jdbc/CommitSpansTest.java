package io.reglament.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome.NotRecorded;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.Outcome.Why;
import io.reglament.ledger.Pending;
import io.reglament.ledger.SampleEntries;
import io.reglament.traces.KeptSpan;
import io.reglament.traces.KeptSpans;
import io.reglament.traces.Traced;
import io.reglament.vital.VitalThreads;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Traced.class)
class CommitSpansTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    LedgerLimits limits;

    @Inject
    Transactions transactions;

    @Inject
    Ledger service;

    @Inject
    Tracer tracer;

    @Inject
    KeptSpans spans;

    @Test
    void aCommitIsLinkedToAllRequestsThatWaitForItAndStandsInTheTraceOfTheFirst() throws Exception {
        PostgresLedger ledger =
                new PostgresLedger(limits, transactions, new SimpleMeterRegistry(), tracer, new VitalThreads());
        Span first = tracer.spanBuilder("first").setSpanKind(SpanKind.SERVER).startSpan();
        Span second = tracer.spanBuilder("second").startSpan();

        List<Pending> pending = List.of(
                ledger.append(SampleEntries.entry("S-1-0", "{}")),
                append(ledger, first, "S-1-1"),
                append(ledger, first, "S-1-2"),
                append(ledger, second, "S-1-3"));
        ledger.start();
        pending.forEach(each -> assertThat(each.within(LONG).join()).isInstanceOf(Recorded.class));
        ledger.stop(new ShutdownEvent());
        first.end();

        SpanContext trace = first.getSpanContext();
        KeptSpan commit = KeptSpan.named("commit", spans.trace(trace.getTraceId()));
        assertThat(commit.parent()).isEqualTo(trace);
        assertThat(commit.links()).containsExactly(trace, second.getSpanContext());
        assertThat(commit.own()).containsOnly(entry("reglament.ledger.batch", 4L));
    }

    @Test
    void aCommitThatFailsSaysWhyWithoutTheWordsOfTheDatabase() throws Exception {
        Span request =
                tracer.spanBuilder("request").setSpanKind(SpanKind.SERVER).startSpan();
        DecisionEntry refused = SampleEntries.entry("S-2", "{}", "\0", List.of(), List.of());
        try (Scope current = request.makeCurrent()) {
            assertThat(service.append(refused).within(LONG).join()).isEqualTo(new NotRecorded(Why.REFUSED));
        }
        request.end();

        SpanData commit = KeptSpan.named(
                        "commit", spans.trace(request.getSpanContext().getTraceId()))
                .data();
        assertThat(commit.getStatus()).isEqualTo(StatusData.error());
        assertThat(commit.getAttributes().get(AttributeKey.stringKey("db.response.status_code")))
                .isEqualTo("22021");
        assertThat(commit.getEvents()).isEmpty();
    }

    private static Pending append(PostgresLedger ledger, Span request, String requestId) {
        try (Scope current = request.makeCurrent()) {
            return ledger.append(SampleEntries.entry(requestId, "{}"));
        }
    }
}
