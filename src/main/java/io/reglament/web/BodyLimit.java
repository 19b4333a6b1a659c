package io.reglament.web;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A body over the limit is refused before it is taken off the wire; batches and bundles have limits of their own. */
@ApplicationScoped
class BodyLimit {
    /** Lower than Quarkus's general limit, which would be put in its place. */
    private static final int AFTER_THE_GENERAL_LIMIT = 1;

    private static final Set<String> LARGE = Set.of("/v1/decisions/batch", "/v1/regulations/import");

    private final long limit;

    BodyLimit(@ConfigProperty(name = "reglament.limits.body", defaultValue = "1048576") long limit) {
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_GENERAL_LIMIT);
    }

    /** A body of unknown length is cut off while it is read. */
    private void check(RoutingContext request) {
        if (LARGE.contains(request.normalizedPath())) {
            request.next();
            return;
        }
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            request.next();
        } else if (Long.parseLong(length) <= limit) {
            request.next();
        } else {
            refuse(request);
        }
    }

    private void refuse(RoutingContext request) {
        ProblemType type = ProblemType.TOO_LARGE;
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaderValues.CLOSE)
                .end(new JsonObject()
                        .put("type", type.type().toString())
                        .put("status", type.status())
                        .put("title", type.title())
                        .put("detail", "A body has at most " + limit + " bytes here.")
                        .put("errors", new JsonArray())
                        .encode());
    }
}
