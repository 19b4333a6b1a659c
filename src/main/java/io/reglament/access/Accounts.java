package io.reglament.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts of persons. A refusal is a value. */
public interface Accounts {
    /** All of them, ended ones too, by id. */
    List<Account> all();

    default Optional<Account> byId(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A new account with a password that is told this once and has to be changed; empty where the id was given before. */
    Optional<String> open(String id, Set<AccessRole> roles, String by);

    /**
     * A new account of somebody who signs in at the company's provider.
     *
     * @param subject what the provider calls him
     * @return false where the id was given before, or the subject has an account
     */
    boolean openAtProvider(String id, String subject, Set<AccessRole> roles, String by);

    /** The account of a subject of the provider; empty where there is none, or it has ended. */
    default Optional<Account> bySubject(String subject) {
        return all().stream()
                .filter(each -> subject.equals(each.subject()) && !each.ended())
                .findFirst();
    }

    /** Gives other roles. */
    Change change(String id, Set<AccessRole> roles, String by);

    /** Ends it with its sessions and the keys that act for it. */
    Change end(String id, String by);

    /**
     * A new password that is told this once and has to be changed; its sessions end. Empty where there is no such account with
     * a password, or it has ended.
     */
    Optional<String> reset(String id, String by);

    /** What came of a change. */
    enum Change {
        DONE,
        /** There is none, or it has ended. */
        UNKNOWN,
        /** Without it nobody could sign in to change accounts. */
        LAST_ADMINISTRATOR
    }
}
