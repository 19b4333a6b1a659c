package io.reglament.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who signs in.
 *
 * @param id as the record names him
 * @param roles what he may do; never CRM
 * @param subject what the company's provider calls him, where he signs in there; null where he has a password here
 * @param mustChange whether his password is one that somebody else has seen
 * @param ended whether he may do nothing any more; the account stays, for the record names it
 */
public record Account(
        String id,
        Set<AccessRole> roles,
        @Nullable String subject,
        boolean mustChange,
        Instant madeAt,
        String madeBy,
        boolean ended) {
    public Account {
        roles = Set.copyOf(roles);
    }
}
