package io.reglament.web.wire;

import java.util.Map;

/** The headers that keep a browser from doing with an answer what it should not, whatever is answered. */
public final class EdgeHeaders {
    /** For what is no page. */
    public static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", NOTHING,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY");

    private EdgeHeaders() {}
}
