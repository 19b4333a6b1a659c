package io.reglament.access.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.RefusedKeys;
import io.reglament.access.session.Session;
import io.reglament.access.session.SessionToken;
import io.reglament.access.session.Sessions;
import io.reglament.access.session.Sessions.Opened;
import io.reglament.access.session.SignInThrottle;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in and out. */
@Path(SessionResource.PATH)
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    static final String PATH = "/v1/session";
    private static final int TOO_MANY = 429;
    private static final int FREE_OF_AN_ACCOUNT = 5;
    /** A whole office may come from one. */
    private static final int FREE_OF_AN_ADDRESS = 50;

    private final Sessions sessions;
    private final RefusedKeys refused;
    private final SecurityIdentity caller;
    private final Clock clock;
    private final boolean provider;
    private final SignInThrottle accounts = new SignInThrottle(FREE_OF_AN_ACCOUNT);
    private final SignInThrottle addresses = new SignInThrottle(FREE_OF_AN_ADDRESS);

    SessionResource(
            Sessions sessions,
            RefusedKeys refused,
            SecurityIdentity caller,
            Clock clock,
            @ConfigProperty(name = "reglament.oidc.enabled", defaultValue = "false") boolean provider) {
        this.provider = provider;
        this.sessions = sessions;
        this.refused = refused;
        this.caller = caller;
        this.clock = clock;
    }

    /** Signs in. A wrong password and an account that there is not are answered alike. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(byte[] body, HttpServerRequest request) {
        SignIn sent = SignIn.BODY.read(body);
        requireSecrecy(request);
        String address = request.remoteAddress().hostAddress();
        requirePatience(sent.account(), address);
        Optional<Opened> opened = sessions.open(sent.account(), sent.password());
        if (opened.isEmpty()) {
            accounts.failed(sent.account(), clock.instant());
            addresses.failed(address, clock.instant());
            refused.add(address);
            throw HttpProblem.builder()
                    .withStatus(Response.Status.UNAUTHORIZED)
                    .withDetail("Account or password are wrong.")
                    .build();
        }
        accounts.succeeded(sent.account());
        addresses.succeeded(address);
        return answer(Response.Status.CREATED, opened.get());
    }

    /** How one signs in here. */
    @GET
    @Path("/ways")
    @PermitAll
    public SignInWays ways() {
        return new SignInWays(provider);
    }

    /** Who has signed in. */
    @GET
    @Authenticated
    public SessionView read() {
        return SessionView.of(session(), token());
    }

    /** Signs out. */
    @DELETE
    @Authenticated
    public Response end() {
        sessions.end(session().tokenHash());
        return Response.noContent().cookie(SessionCookie.none()).build();
    }

    /** Takes another password; every other session of the account ends. */
    @PUT
    @Path("/password")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(byte[] body, HttpServerRequest request) {
        String account = session().account();
        NewPassword sent = NewPassword.BODY.read(body);
        sent.check(account);
        String address = request.remoteAddress().hostAddress();
        requirePatience(account, address);
        Optional<Opened> opened = sessions.change(account, sent.oldPassword(), sent.newPassword());
        if (opened.isEmpty()) {
            accounts.failed(account, clock.instant());
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withDetail("The old password is wrong.")
                    .build();
        }
        accounts.succeeded(account);
        return answer(Response.Status.OK, opened.get());
    }

    private Session session() {
        return SessionMechanism.session(caller)
                .orElseThrow(() ->
                        HttpProblem.valueOf(Response.Status.NOT_FOUND, "You came with a key, and not with a session."));
    }

    private SessionToken token() {
        return caller.getAttribute(SessionMechanism.TOKEN);
    }

    private void requirePatience(String account, String address) {
        Duration ofAccount = accounts.wait(account, clock.instant());
        Duration ofAddress = addresses.wait(address, clock.instant());
        Duration wait = ofAccount.compareTo(ofAddress) > 0 ? ofAccount : ofAddress;
        if (!wait.isZero()) {
            throw HttpProblem.builder()
                    .withStatus(TOO_MANY)
                    .withHeader(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                    .withDetail("Too many wrong passwords; nothing was tried.")
                    .build();
        }
    }

    /** A password does not go over the wire in clear. */
    private static void requireSecrecy(HttpServerRequest request) {
        if (request.isSSL() || "https".equals(request.scheme()) || isLoopback(request)) {
            return;
        }
        throw HttpProblem.builder()
                .withType(URI.create("urn:reglament:problem:tls-needed"))
                .withTitle("Signing in needs TLS")
                .withStatus(Response.Status.FORBIDDEN)
                .withDetail("From another machine a session is opened over https only.")
                .build();
    }

    private static boolean isLoopback(HttpServerRequest request) {
        try {
            return InetAddress.getByName(request.remoteAddress().hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Response answer(Response.Status status, Opened opened) {
        return Response.status(status)
                .entity(SessionView.of(opened.session(), opened.token()))
                .cookie(SessionCookie.of(opened))
                .build();
    }
}
