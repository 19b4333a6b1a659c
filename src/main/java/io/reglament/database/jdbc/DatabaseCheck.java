package io.reglament.database.jdbc;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers and its disk has room; told from memory, on no thread that may be busy. */
@Readiness
@Singleton
class DatabaseCheck implements AsyncHealthCheck {
    private final DatabaseWatch watch;
    private final FreeSpace space;

    DatabaseCheck(DatabaseWatch watch, FreeSpace space) {
        this.watch = watch;
        this.space = space;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        boolean full = space.isFull();
        String word = full
                ? "has no room: the disk of the data folder is full"
                : watch.state().word();
        return Uni.createFrom()
                .item(HealthCheckResponse.named("database")
                        .status(watch.state().up() && !full)
                        .withData("database", word)
                        .build());
    }
}
