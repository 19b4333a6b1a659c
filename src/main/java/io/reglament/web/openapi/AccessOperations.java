package io.reglament.web.openapi;

import static io.reglament.web.openapi.Described.JSON;

import io.reglament.access.rest.AccountRoles;
import io.reglament.access.rest.AccountView;
import io.reglament.access.rest.AccountView.AccountPage;
import io.reglament.access.rest.AccountView.OneTimePassword;
import io.reglament.access.rest.AccountView.SessionPage;
import io.reglament.access.rest.KeyMade;
import io.reglament.access.rest.KeyResource;
import io.reglament.access.rest.NewAccount;
import io.reglament.access.rest.NewKey;
import io.reglament.access.rest.NewPassword;
import io.reglament.access.rest.SessionView;
import io.reglament.access.rest.SignIn;
import io.reglament.access.rest.SignInWays;
import java.util.Map;
import java.util.TreeMap;

/** The operations on sessions, accounts and keys. */
final class AccessOperations {
    private static final String ADMIN = "admin";
    private static final String PERSONS = "employee, editor, approver, auditor, admin";
    private static final String WHO_SIGNED_IN = "whoever has signed in";
    private static final String SESSION = "/v1/session";
    private static final String ACCOUNTS = "/v1/accounts";
    private static final String ACCOUNT = ACCOUNTS + "/{account}";

    private final Map<String, Described> operations = new TreeMap<>();
    private final SentSchemas sent;
    private final ViewSchemas shown;

    AccessOperations(SentSchemas sent, ViewSchemas shown) {
        this.sent = sent;
        this.shown = shown;
        session();
        accounts();
        keys();
    }

    Map<String, Described> byPath() {
        return operations;
    }

    private void session() {
        add("POST " + SESSION, "signIn", "Signs a person in; the answer sets the cookie of the session", "anybody")
                .knownBy()
                .sends(JSON, sent.of(SignIn.class), null)
                .answers(201, "Signed in", shown.of(SessionView.class));
        add("GET " + SESSION + "/ways", "readSignInWays", "How one signs in here", "anybody")
                .knownBy()
                .answers(200, "The ways", shown.of(SignInWays.class));
        add(
                        "GET " + SESSION + "/provider",
                        "signInAtProvider",
                        "Signs a browser in at the company's provider, and shows it the console",
                        "anybody")
                .knownBy()
                .answers(302, "To the provider", null)
                .answers(303, "Signed in: to the console, with the cookie of a session", null);
        add("GET " + SESSION, "readSession", "Who has signed in", WHO_SIGNED_IN)
                .knownBy(ApiDocument.SESSION)
                .answers(200, "The session", shown.of(SessionView.class))
                .problems(404);
        add("DELETE " + SESSION, "signOut", "Signs out", WHO_SIGNED_IN)
                .knownBy(ApiDocument.SESSION)
                .answers(204, "Signed out", null)
                .problems(404);
        add(
                        "PUT " + SESSION + "/password",
                        "changePassword",
                        "Takes another password; other sessions end",
                        WHO_SIGNED_IN)
                .knownBy(ApiDocument.SESSION)
                .sends(JSON, sent.of(NewPassword.class), null)
                .answers(200, "Changed; a new session", shown.of(SessionView.class))
                .problems(404);
    }

    private void accounts() {
        add("GET " + ACCOUNTS, "listAccounts", "All accounts, ended ones too", ADMIN)
                .answers(200, "The accounts", shown.of(AccountPage.class));
        add("POST " + ACCOUNTS, "openAccount", "A new account, with a one-time password told this once", ADMIN)
                .sends(JSON, sent.of(NewAccount.class), null)
                .answers(201, "Made", shown.of(OneTimePassword.class))
                .problems(409);
        add("PUT " + ACCOUNT + "/roles", "changeRoles", "Gives a person other roles", ADMIN)
                .sends(JSON, sent.of(AccountRoles.class), null)
                .answers(200, "Changed", shown.of(AccountView.class))
                .problems(404, 409);
        add("POST " + ACCOUNT + "/password", "resetPassword", "Another one-time password; the sessions end", ADMIN)
                .answers(200, "Told this once", shown.of(OneTimePassword.class))
                .problems(404);
        add(
                        "DELETE " + ACCOUNT,
                        "endAccount",
                        "Ends an account with its sessions and keys; its name stays taken",
                        ADMIN)
                .answers(204, "Ended", null)
                .problems(404, 409);
        add("GET " + ACCOUNTS + "/sessions", "listSessions", "Who has signed in, the newest first", ADMIN)
                .answers(200, "The sessions", shown.of(SessionPage.class));
        add("DELETE " + ACCOUNT + "/sessions", "endSessions", "Ends every session of a person", ADMIN)
                .answers(204, "Ended", null)
                .problems(404);
    }

    private void keys() {
        add("POST /v1/keys", "issueKey", "A new key, told this once; it acts for whoever makes it", PERSONS)
                .sends(JSON, sent.of(NewKey.class), null)
                .answers(201, "Made", shown.of(KeyMade.class))
                .problems(409, 422);
        add("GET /v1/keys", "listKeys", "All keys for an administrator, else one's own, without their secrets", PERSONS)
                .answers(200, "The keys", shown.of(KeyResource.KeyPage.class));
        add("DELETE /v1/keys/{keyId}", "revokeKey", "Ends a key: at once here, within ten seconds elsewhere", PERSONS)
                .answers(204, "Ended", null)
                .problems(404, 409);
    }

    private Described add(String operation, String id, String summary, String roles) {
        Described described = new Described(id, summary, roles);
        operations.put(operation, described);
        return described;
    }
}
