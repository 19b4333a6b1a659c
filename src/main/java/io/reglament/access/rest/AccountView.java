package io.reglament.access.rest;

import io.reglament.access.AccessRole;
import io.reglament.access.Account;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as an administrator sees him. */
public record AccountView(
        String account,
        List<String> roles,
        @Nullable String subject,
        boolean mustChange,
        boolean ended,
        Instant madeAt,
        String madeBy) {
    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.roles().stream().sorted().map(AccessRole::code).toList(),
                account.subject(),
                account.mustChange(),
                account.ended(),
                account.madeAt(),
                account.madeBy());
    }

    /** A password that is told this once, and has to be changed by whoever signs in with it; null where the provider asks for one. */
    public record OneTimePassword(String account, @Nullable String password) {}

    /** A list as the API gives it. */
    public record AccountPage(List<AccountView> items) {}

    /** Somebody who has signed in; the session itself is told to nobody. */
    public record OpenSession(String account, Instant openedAt, Instant expiresAt) {}

    /** A list as the API gives it. */
    public record SessionPage(List<OpenSession> items) {}
}
