package io.reglament.access.panache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.reglament.access.Keys;
import io.reglament.access.session.Sessions;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Has keys and sessions read again every two seconds, so that what another replica revoked or ended opens nothing here. */
@ApplicationScoped
class AccessRefresher {
    private static final int AFTER_THE_FIRST_ADMINISTRATOR = 5_000;
    private static final Duration BETWEEN_READS = Duration.ofSeconds(2);

    private final Keys keys;
    private final Sessions sessions;
    private final VitalThreads vital;
    private @Nullable Thread reader;

    AccessRefresher(Keys keys, Sessions sessions, VitalThreads vital) {
        this.keys = keys;
        this.sessions = sessions;
        this.vital = vital;
    }

    /** On a thread of its own: whoever keeps all others busy does not lock everybody out. */
    void start(@Observes @Priority(AFTER_THE_FIRST_ADMINISTRATOR) StartupEvent started) {
        reader = vital.every(BETWEEN_READS, "access", this::refresh);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (reader != null) {
            vital.end(reader);
        }
    }

    private void refresh() {
        keys.refresh();
        sessions.refresh();
    }
}
