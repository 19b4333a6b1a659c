package io.reglament.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Takes an address as it is pasted, such as one with the key of a violation, whose bars no client of a terminal escapes: what may not stand in
 * an address is escaped here. The server's own refusal of such addresses, an empty 400, is off: io.reglament.cli says so before the
 * server starts.
 */
@ApplicationScoped
class PastedPath {
    private static final int BEFORE_ALL = 990;
    private static final String MAY_STAND = "-._~!$&'()*+,;=:@/?%[]#";

    void register(@Observes Filters filters) {
        filters.register(PastedPath::mend, BEFORE_ALL);
    }

    private static void mend(RoutingContext request) {
        String address = request.request().uri();
        if (isValid(address)) {
            request.next();
            return;
        }
        String escaped = escaped(address);
        if (isValid(escaped)) {
            request.reroute(request.request().method(), escaped);
        } else {
            refuse(request);
        }
    }

    private static boolean isValid(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || MAY_STAND.indexOf(c) >= 0);
            escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return escaped.toString();
    }

    private static void refuse(RoutingContext request) {
        ProblemType type = ProblemType.MALFORMED;
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", type.type().toString())
                        .put("status", type.status())
                        .put("title", type.title())
                        .put("detail", "The address cannot be read.")
                        .put("errors", new JsonArray())
                        .encode());
    }
}
