package io.reglament.access.rest;

import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.access.session.Session;
import jakarta.enterprise.context.ApplicationScoped;

/** Who asks: the person who answers for it, whether he came with a session or with a key that acts for him. */
@ApplicationScoped
public class Caller {
    /** Attribute of an identity that names the person. */
    public static final String PERSON = "person";

    /** Attribute of an identity: what the company's provider calls the person. */
    public static final String SUBJECT = "subject";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person of an identity: what is written down as who did it, and what four eyes look at. */
    public static String person(SecurityIdentity identity) {
        Object person = identity.getAttribute(PERSON);
        return person == null ? identity.getPrincipal().getName() : (String) person;
    }

    /** Whether somebody came with a session in which he may only change his password. */
    public static boolean mustChangePassword(SecurityIdentity identity) {
        return SessionMechanism.session(identity).filter(Session::mustChange).isPresent();
    }

    /** The person who asks. */
    public String person() {
        return person(identity);
    }

    /** Whether a program came with a key in his name, and not he himself. */
    public boolean cameByKey() {
        return identity.getAttribute(BearerMechanism.KEY_ID) != null;
    }

    /** Whether he may what a role may. */
    public boolean has(AccessRole role) {
        return identity.hasRole(role.code());
    }
}
