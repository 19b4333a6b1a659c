package io.reglament.console;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers the addresses of the console before the interface is asked: whoever opens or reloads one gets the page, which draws that screen.
 * The page is asked for anew each time, so that after an upgrade nobody works with an old one; its files have a digest in their names and
 * are kept by browsers for good. Nothing here is secret, so nobody has to sign in for it.
 */
@ApplicationScoped
class ConsolePages {
    /** After the headers that every answer has (900), and what refuses an address (800). */
    private static final int AFTER_THE_HEADERS = 700;

    private static final String PAGE = "/index.html";
    private static final String ASK_ANEW = "no-cache";
    private static final String KEEP = "public, max-age=31536000, immutable";

    /** At most as many as the console has files: others are never found. */
    private final Map<String, ConsoleFile> read = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_THE_HEADERS);
    }

    private void answer(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            request.next();
            return;
        }
        String path = request.normalizedPath();
        switch (ConsoleAddress.of(path)) {
            case PAGE -> send(request, PAGE, ASK_ANEW);
            case FILE -> send(request, path, KEEP);
            case NONE -> request.next();
        }
    }

    private void send(RoutingContext request, String path, String keeping) {
        Optional<ConsoleFile> found = file(path);
        if (found.isEmpty()) {
            request.next();
            return;
        }
        ConsoleFile file = found.get();
        boolean packs = takesGzip(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        byte[] body = packs ? file.packed() : file.plain();
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, keeping)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (packs) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    private Optional<ConsoleFile> file(String path) {
        ConsoleFile known = read.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ConsoleFile> found = ConsoleFile.read(path);
        found.ifPresent(file -> read.put(path, file));
        return found;
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }
}
