package io.reglament.person;

import io.reglament.deal.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the company.
 *
 * @param id as facts and the record name him, such as {@code M17}
 * @param name as people call him
 * @param unit the department or branch that he belongs to
 * @param account by which he signs in, where it is not his id
 */
public record Person(
        String id,
        String name,
        @Nullable String unit,
        @Nullable Role role,
        @Nullable String account) {
    /** The account by which he signs in. */
    public String signsInAs() {
        return account == null ? id : account;
    }
}
