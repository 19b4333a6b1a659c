package io.reglament.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** No name of ours has a NUL in it, and no database takes one: a path with one leads nowhere. */
@ApplicationScoped
class NamelessPath {
    private static final int AFTER_THE_HEADERS = 800;

    void register(@Observes Filters filters) {
        filters.register(NamelessPath::check, AFTER_THE_HEADERS);
    }

    private static void check(RoutingContext request) {
        String path = request.request().path();
        if (path != null
                && (path.indexOf('\0') >= 0 || path.toLowerCase(Locale.ROOT).contains("%00"))) {
            EdgeAnswer.refuse(request, ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.detail());
        } else {
            request.next();
        }
    }
}
