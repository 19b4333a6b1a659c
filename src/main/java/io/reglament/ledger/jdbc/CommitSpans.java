package io.reglament.ledger.jdbc;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.reglament.ledger.jdbc.EntryQueue.Waiting;
import java.util.List;

/**
 * A span for each transaction of the writer, linked to all requests that wait for it. It stands in the trace of the first of
 * them, so that it is kept whenever a request in it is.
 */
record CommitSpans(Tracer tracer) {

    /** Invalid when no request in it is traced. */
    Span start(List<Waiting> batch) {
        List<SpanContext> requests = batch.stream()
                .map(Waiting::request)
                .filter(SpanContext::isSampled)
                .distinct()
                .toList();
        if (requests.isEmpty()) {
            return Span.getInvalid();
        }
        SpanBuilder span = tracer.spanBuilder("commit")
                .setParent(Context.root().with(Span.wrap(requests.get(0))))
                .setAttribute("reglament.ledger.batch", batch.size());
        requests.forEach(span::addLink);
        return span.startSpan();
    }
}
