package io.reglament.regulation.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.reglament.access.rest.Caller;
import io.reglament.vital.Undying;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves an entry of each change of the law or of a draft that was refused: who sent it, when, where, and what was answered. */
@Startup
@ApplicationScoped
public class RefusedChanges {
    private static final Logger LOG = Logger.getLogger(RefusedChanges.class);
    private static final String ADD = """
            INSERT INTO regulation_refusal (refused_at, refused_by, status, problem, request_id, path)
            VALUES (?::timestamptz, ?, ?, ?, ?, ?)
            """;
    private static final String IMPORT = "/v1/regulations/import";
    private static final Pattern OF_A_DRAFT = Pattern.compile("/v1/drafts(/[0-9]{1,9}.{0,200})?");
    private static final String READ = "GET";

    /** What is given back as the file that came, with comments, is refused as what a problem would say. */
    private static final String COMMENTED = "urn:reglament:problem:malformed";

    private static final int FIRST_REFUSAL = 400;

    /** Who has no key leaves an entry of refused keys instead. */
    private static final int UNKNOWN_CALLER = 401;

    private static final int MOST_WAITING = 1_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final DataSource database;
    private final CurrentIdentityAssociation caller;
    private final Clock clock;
    private final VitalThreads vital;
    private final Thread writer;
    private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    RefusedChanges(DataSource database, CurrentIdentityAssociation caller, Clock clock, VitalThreads vital) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.vital = vital;
        writer = vital.every(BETWEEN_LOOKS, "refused-changes", this::write);
    }

    private record Entry(Instant at, String by, int status, String problem, String requestId, String path) {}

    /**
     * The answer waits for no entry; an administrator who sends more bad bundles than can be written down has left enough of them. What is
     * refused before the caller is known is answered on the thread of the connection, which may not wait for who it is.
     */
    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        String path = request.getUriInfo().getPath();
        if (status < FIRST_REFUSAL || status == UNKNOWN_CALLER || !changesLaw(request.getMethod(), path)) {
            return;
        }
        Instant at = clock.instant();
        String problem = problem(response.getEntity());
        String requestId = String.valueOf(MDC.get("request"));
        caller.getDeferredIdentity()
                .subscribe()
                .with(
                        by -> add(by, new Entry(at, Caller.person(by), status, problem, requestId, path)),
                        unknown -> LOG.debugf("Nobody known sent the bundle of request %s", requestId));
    }

    private static boolean changesLaw(String method, String path) {
        return path.equals(IMPORT)
                || (!method.equals(READ) && OF_A_DRAFT.matcher(path).matches());
    }

    private void add(SecurityIdentity by, Entry entry) {
        if (!by.isAnonymous()) {
            waiting.offer(entry);
        }
    }

    private static String problem(Object entity) {
        if (entity instanceof byte[]) {
            return COMMENTED;
        }
        return entity instanceof HttpProblem problem ? String.valueOf(problem.getType()) : "unknown";
    }

    private void write() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        waiting.drainTo(entries);
        if (entries.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            connection.setAutoCommit(false);
            for (Entry entry : entries) {
                add.setString(1, entry.at().toString());
                add.setString(2, entry.by());
                add.setInt(3, entry.status());
                add.setString(4, entry.problem());
                add.setString(5, entry.requestId());
                add.setString(6, entry.path());
                add.addBatch();
            }
            add.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            entries.forEach(waiting::offer);
            throw e;
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        vital.end(writer);
        Undying.attempt("refused-changes", this::write);
    }
}
