package io.reglament.traces;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A span that has ended.
 *
 * @param tracedLine the trace that a line of the log would have carried at its end
 * @param requestLine the request that it would have carried
 */
public record KeptSpan(
        SpanData data,
        @Nullable Object tracedLine,
        @Nullable Object requestLine) {
    /** The only one of a name. */
    public static KeptSpan named(String name, List<KeptSpan> all) {
        List<KeptSpan> found = all(name, all);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " spans '" + name + "' among " + all);
        }
        return found.get(0);
    }

    static List<KeptSpan> all(String name, List<KeptSpan> all) {
        return all.stream().filter(span -> span.name().equals(name)).toList();
    }

    public String name() {
        return data.getName();
    }

    /** What it is to others: the trace and its own id. */
    public SpanContext context() {
        return data.getSpanContext();
    }

    public SpanContext parent() {
        return data.getParentSpanContext();
    }

    public List<SpanContext> links() {
        return data.getLinks().stream().map(LinkData::getSpanContext).toList();
    }

    /** Its attributes that this service gave it. */
    public Map<String, Object> own() {
        Map<String, Object> own = new TreeMap<>();
        data.getAttributes().forEach((key, value) -> {
            if (key.getKey().startsWith("reglament.")) {
                own.put(key.getKey(), value);
            }
        });
        return own;
    }

    String traceId() {
        return data.getTraceId();
    }

    @Override
    public String toString() {
        return name() + " " + context().getSpanId() + " of " + traceId() + " " + data.getAttributes();
    }
}
