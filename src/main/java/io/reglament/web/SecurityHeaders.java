package io.reglament.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.reglament.web.wire.EdgeHeaders;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The headers that keep a browser from doing with an answer what it should not. */
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_AUTHENTICATION = 900;
    private static final String OWN_FILES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** A document to read has a style within it, and neither scripts nor anything from elsewhere. */
    private static final String OWN_STYLE = EdgeHeaders.NOTHING + "; style-src 'unsafe-inline'";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_AUTHENTICATION);
    }

    private static void add(RoutingContext request) {
        String path = request.normalizedPath();
        boolean api = path.startsWith("/v1/");
        boolean page = !api && !path.startsWith("/q/");
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", page ? OWN_FILES : policy(path));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Frame-Options", "DENY");
        if (!page) {
            headers.set("Cache-Control", "no-store");
        }
        if (request.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        request.next();
    }

    private static String policy(String path) {
        return path.startsWith("/v1/") && path.endsWith("/document") ? OWN_STYLE : EdgeHeaders.NOTHING;
    }
}
