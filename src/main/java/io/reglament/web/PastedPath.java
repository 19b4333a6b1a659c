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
 * Takes an address as it is pasted, such as one with the key of a violation, whose bars no client of a terminal escapes, or with a Russian
 * word: what may not stand in an address is escaped here. So is a semicolon, for the server would leave out what follows it, and the rest may
 * be the name of another. The server's own refusal of such addresses, an empty 400, is off: io.reglament.cli says so before the
 * server starts.
 */
@ApplicationScoped
class PastedPath {
    private static final int BEFORE_ALL = 990;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final String MAY_STAND = "-._~!$&'()*+,=:@/?%[]#";
    private static final char SEMICOLON = ';';

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
            return address.indexOf(SEMICOLON) < 0 && address.chars().allMatch(each -> each < FIRST_BEYOND_ASCII);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The server makes a character of each byte that came. */
    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.ISO_8859_1)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < FIRST_BEYOND_ASCII && (Character.isLetterOrDigit(c) || MAY_STAND.indexOf(c) >= 0);
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
