package io.reglament.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.reglament.backtest.desk.UploadedLines;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A body over the limit is refused before it is taken off the wire. A batch has none as a whole: each of its lines has. */
@ApplicationScoped
class BodyLimit {
    /** Lower than Quarkus's general limit, which would be put in its place. */
    private static final int AFTER_THE_GENERAL_LIMIT = 1;

    private static final long NONE = -1;
    private static final long BUNDLE = 8L << 20;

    private static final Map<String, Long> OTHERS =
            Map.of("/v1/decisions/batch", NONE, "/v1/regulations/import", BUNDLE);

    private static final long WORKBOOK = 4L << 20;
    private static final Pattern UPLOAD = Pattern.compile("/v1/drafts/[^/]{1,20}/tables/[^/]{1,100}/upload");

    private static final Pattern BACKTESTS = Pattern.compile("/v1/drafts/[^/]{1,20}/backtests");

    private final long limit;

    BodyLimit(@ConfigProperty(name = "reglament.limits.body", defaultValue = "1048576") long limit) {
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_GENERAL_LIMIT);
    }

    /** A body of unknown length is cut off while it is read. */
    private void check(RoutingContext request) {
        String path = request.normalizedPath();
        long most = most(path);
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
        }
        if (length == null || most == NONE || Long.parseLong(length) <= most) {
            request.next();
        } else {
            EdgeAnswer.refuseAndClose(request, ProblemType.TOO_LARGE, "A body has at most " + most + " bytes here.");
        }
    }

    private long most(String path) {
        if (BACKTESTS.matcher(path).matches()) {
            return UploadedLines.MAX_BYTES;
        }
        return UPLOAD.matcher(path).matches() ? WORKBOOK : OTHERS.getOrDefault(path, limit);
    }
}
