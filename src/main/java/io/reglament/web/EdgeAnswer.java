package io.reglament.web;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem that is answered before any resource is asked. */
final class EdgeAnswer {
    static final String PROBLEM = "application/problem+json";

    private EdgeAnswer() {}

    static void refuse(RoutingContext request, ProblemType type, String detail) {
        answer(request.response(), type, detail);
    }

    /** The same when nobody wants to read what is still sent: the connection ends. */
    static void refuseAndClose(RoutingContext request, ProblemType type, String detail) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaderValues.CLOSE);
        answer(request.response(), type, detail);
    }

    private static void answer(HttpServerResponse response, ProblemType type, String detail) {
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM)
                .end(json(type, detail));
    }

    static String json(ProblemType type, String detail) {
        return new JsonObject()
                .put("type", type.type().toString())
                .put("status", type.status())
                .put("title", type.title())
                .put("detail", detail)
                .put("errors", new JsonArray())
                .encode();
    }
}
