package io.reglament.access.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.access.AccessRole;
import io.reglament.access.Accounts;
import io.reglament.access.Accounts.Change;
import io.reglament.access.Keys;
import io.reglament.access.rest.AccountView.AccountPage;
import io.reglament.access.rest.AccountView.OneTimePassword;
import io.reglament.access.rest.AccountView.OpenSession;
import io.reglament.access.rest.AccountView.SessionPage;
import io.reglament.access.session.Sessions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Who may sign in, and what he may do. */
@Path("/v1/accounts")
@RolesAllowed(AccessRole.ADMIN_NAME)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    private final Accounts accounts;
    private final Sessions sessions;
    private final Keys keys;
    private final Caller caller;

    AccountResource(Accounts accounts, Sessions sessions, Keys keys, Caller caller) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.keys = keys;
        this.caller = caller;
    }

    /** All accounts, ended ones too, by id. */
    @GET
    public AccountPage all() {
        return new AccountPage(accounts.all().stream().map(AccountView::of).toList());
    }

    /** A new account, with a password that is told this once, or of somebody who signs in at the provider. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(byte[] body) {
        NewAccount sent = NewAccount.read(body);
        @Nullable String password = sent.subject() == null ? withPassword(sent) : atProvider(sent, sent.subject());
        return Response.created(URI.create("/v1/accounts/" + sent.account()))
                .entity(new OneTimePassword(sent.account(), password))
                .build();
    }

    private String withPassword(NewAccount sent) {
        return accounts.open(sent.account(), NewAccount.roles(sent.roles()), caller.person())
                .orElseThrow(() -> HttpProblem.valueOf(
                        Response.Status.CONFLICT,
                        "There is or was an account '%s'; its name is not given again.".formatted(sent.account())));
    }

    private @Nullable String atProvider(NewAccount sent, String subject) {
        if (!accounts.openAtProvider(sent.account(), subject, NewAccount.roles(sent.roles()), caller.person())) {
            throw HttpProblem.valueOf(
                    Response.Status.CONFLICT,
                    "There is or was an account '%s' or one of '%s'; neither is given again."
                            .formatted(sent.account(), subject));
        }
        return null;
    }

    /** Gives other roles; they count at once here, and within ten seconds elsewhere. */
    @PUT
    @Path("/{account}/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    public AccountView change(@PathParam("account") String account, byte[] body) {
        AccountRoles sent = AccountRoles.read(body);
        require(accounts.change(account, NewAccount.roles(sent.roles()), caller.person()));
        keys.refresh();
        return accounts.byId(account).map(AccountView::of).orElseThrow();
    }

    /** Another password that is told this once; every session of the account ends. */
    @POST
    @Path("/{account}/password")
    public OneTimePassword reset(@PathParam("account") String account) {
        String password = accounts.reset(account, caller.person()).orElseThrow(AccountResource::unknown);
        sessions.refresh();
        return new OneTimePassword(account, password);
    }

    /** Ends an account with its sessions and the keys that act for it, but for those of a CRM. */
    @DELETE
    @Path("/{account}")
    public void end(@PathParam("account") String account) {
        require(accounts.end(account, caller.person()));
        keys.refresh();
        sessions.refresh();
    }

    /** Who has signed in. */
    @GET
    @Path("/sessions")
    public SessionPage sessions() {
        return new SessionPage(sessions.all().stream()
                .map(each -> new OpenSession(each.account(), each.openedAt(), each.expiresAt()))
                .toList());
    }

    /** Ends every session of a person. */
    @DELETE
    @Path("/{account}/sessions")
    public void endSessions(@PathParam("account") String account) {
        if (accounts.byId(account).isEmpty()) {
            throw unknown();
        }
        sessions.endAll(account);
    }

    private static void require(Change change) {
        switch (change) {
            case DONE -> {
                // Nothing to say.
            }
            case UNKNOWN -> throw unknown();
            case LAST_ADMINISTRATOR ->
                throw HttpProblem.valueOf(
                        Response.Status.CONFLICT, "This is the last administrator; make another one first.");
        }
    }

    private static HttpProblem unknown() {
        return HttpProblem.valueOf(Response.Status.NOT_FOUND, "There is no such account.");
    }
}
