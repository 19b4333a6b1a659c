package io.reglament.access.oidc;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.reglament.access.AccessRole;
import io.reglament.access.Account;
import io.reglament.access.Accounts;
import io.reglament.access.rest.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever comes with a token of the provider is the person of his account, with its roles; no role that the token claims counts. */
@ApplicationScoped
class ProviderRoles implements SecurityIdentityAugmentor {
    private final Accounts accounts;
    private final ProviderSubject subject;

    ProviderRoles(Accounts accounts, ProviderSubject subject) {
        this.accounts = accounts;
        this.subject = subject;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken
                ? context.runBlocking(() -> person(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity person(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder person = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes());
        subject.of(identity).ifPresent(name -> {
            person.addAttribute(Caller.SUBJECT, name);
            accounts.bySubject(name).ifPresent(account -> admit(person, account));
        });
        return person.build();
    }

    private static void admit(QuarkusSecurityIdentity.Builder person, Account account) {
        person.setPrincipal(new QuarkusPrincipal(account.id()))
                .addAttribute(Caller.PERSON, account.id())
                .addRoles(account.roles().stream().map(AccessRole::code).collect(Collectors.toSet()));
    }
}
