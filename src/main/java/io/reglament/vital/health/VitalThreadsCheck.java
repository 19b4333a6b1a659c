package io.reglament.vital.health;

import io.reglament.vital.VitalThreads;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when a vital thread has ended: only a restart brings it back. Answered from memory, on no thread that may be busy. */
@Liveness
@Singleton
class VitalThreadsCheck implements AsyncHealthCheck {
    private final VitalThreads threads;

    VitalThreadsCheck(VitalThreads threads) {
        this.threads = threads;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<String> dead = threads.dead();
        var response = HealthCheckResponse.named("threads").status(dead.isEmpty());
        if (!dead.isEmpty()) {
            response.withData("ended", String.join(", ", dead));
        }
        return Uni.createFrom().item(response.build());
    }

    /** The one list of this process. */
    @Singleton
    static class OneList {
        @Produces
        @Singleton
        VitalThreads threads() {
            return new VitalThreads();
        }
    }
}
