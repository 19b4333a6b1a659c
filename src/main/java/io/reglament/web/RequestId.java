package io.reglament.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id that stands in its answer and in each line of the log: the caller's own, where it is a plain word. */
@ApplicationScoped
class RequestId {
    private static final String HEADER = "X-Request-Id";
    private static final String LOG_FIELD = "request";
    private static final int BEFORE_HEADERS = 950;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    void register(@Observes Filters filters) {
        filters.register(RequestId::add, BEFORE_HEADERS);
    }

    private static void add(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && PLAIN.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.response().headers().set(HEADER, id);
        MDC.put(LOG_FIELD, id);
        request.next();
    }
}
