package io.reglament.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who sends one request after the other and reads no answer is answered no further, and hung up on after a time: answers wait in memory. */
@ApplicationScoped
class UnreadAnswers {
    private static final int FIRST_OF_ALL = 990;

    private final Duration patience;

    UnreadAnswers(@ConfigProperty(name = "reglament.limits.unread", defaultValue = "30S") Duration patience) {
        this.patience = patience;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST_OF_ALL);
    }

    private void check(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (!response.writeQueueFull()) {
            request.next();
            return;
        }
        request.request().pause();
        long timer = request.vertx().setTimer(patience.toMillis(), late -> hangUp(request));
        response.drainHandler(read -> {
            response.drainHandler(null);
            if (request.vertx().cancelTimer(timer)) {
                request.request().resume();
                request.next();
            }
        });
    }

    /** At once: the usual end waits until what was answered has left, and who does not read takes nothing. */
    private static void hangUp(RoutingContext request) {
        ((ConnectionBase) request.request().connection()).channel().close();
    }
}
