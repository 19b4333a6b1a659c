package io.reglament.access.session;

import java.util.List;
import java.util.Optional;

/** The sessions of persons; on every replica within seconds. */
public interface Sessions {
    /** A session with the token that opens it, told this once. */
    record Opened(Session session, SessionToken token) {}

    /** Signs a person in; empty where account or password are wrong, which takes the same time and is not told apart. */
    Optional<Opened> open(String account, String password);

    /** Signs in whom the company's provider vouches for; empty where its subject has no live account. */
    Optional<Opened> openFor(String subject);

    /** The live session that a token opens; read from memory. */
    Optional<Session> admit(SessionToken token);

    /** As {@link #admit}, but read from the database: another replica may have opened it a moment ago. */
    Optional<Session> lookUp(SessionToken token);

    /** Ends a session. */
    void end(String tokenHash);

    /** Takes another password, ends every session of the account and opens a new one; empty where the old password is wrong. */
    Optional<Opened> change(String account, String oldPassword, String newPassword);

    /** Ends every session of an account. */
    void endAll(String account);

    /** Looks at once what was changed. */
    void refresh();

    /** The live sessions, the newest first. */
    List<Session> all();
}
