package io.reglament.access.rest;

import io.reglament.access.session.Sessions.Opened;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The cookie by which a browser keeps a session: no script reads it, and no other site has it sent. */
final class SessionCookie {
    private SessionCookie() {}

    /** As long as the session lasts. */
    static NewCookie of(Opened opened) {
        Duration age =
                Duration.between(opened.session().openedAt(), opened.session().expiresAt());
        return cookie(opened.token().text(), (int) age.toSeconds());
    }

    /** Takes it away. */
    static NewCookie none() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int age) {
        return new NewCookie.Builder(SessionMechanism.COOKIE)
                .value(value)
                .path("/")
                .maxAge(age)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
