package io.reglament.traces;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.MDC;

/** Every span that has ended, in the order of their ends. */
@Singleton
public class KeptSpans implements SpanProcessor {
    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<KeptSpan> spans = new LinkedBlockingQueue<>();

    /** The spans of a trace, whose request ends last. */
    public List<KeptSpan> trace(String traceId) throws InterruptedException {
        return upToRequest(traceId).stream()
                .filter(span -> span.traceId().equals(traceId))
                .toList();
    }

    /** Takes out what has ended up to and with the request of a trace. */
    List<KeptSpan> upToRequest(String traceId) throws InterruptedException {
        List<KeptSpan> all = new ArrayList<>();
        while (true) {
            KeptSpan next = spans.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("No request of trace " + traceId + " among " + all);
            }
            all.add(next);
            if (next.data().getKind() == SpanKind.SERVER && next.traceId().equals(traceId)) {
                return all;
            }
        }
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    @Override
    public void onEnd(ReadableSpan span) {
        spans.add(new KeptSpan(span.toSpanData(), MDC.get("traceId"), MDC.get("request")));
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }
}
