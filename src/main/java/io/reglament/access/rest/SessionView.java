package io.reglament.access.rest;

import io.reglament.access.AccessRole;
import io.reglament.access.session.Session;
import io.reglament.access.session.SessionToken;
import java.time.Instant;
import java.util.List;

/** Who has signed in. */
public record SessionView(String account, List<String> roles, boolean mustChange, String csrfToken, Instant expiresAt) {
    static SessionView of(Session session, SessionToken token) {
        return new SessionView(
                session.account(), codes(session), session.mustChange(), token.csrf(), session.expiresAt());
    }

    static List<String> codes(Session session) {
        return session.roles().stream().sorted().map(AccessRole::code).toList();
    }
}
