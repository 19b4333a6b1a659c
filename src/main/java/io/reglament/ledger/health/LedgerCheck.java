package io.reglament.ledger.health;

import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome.Why;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while decisions can be recorded; a queue that is full for a moment is told to those who ask, and takes nobody away. */
@Readiness
@Singleton
class LedgerCheck implements AsyncHealthCheck {
    private final Ledger ledger;

    LedgerCheck(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Why closed = ledger.closed().orElse(Why.OVERLOADED);
        String word =
                switch (closed) {
                    case DATABASE_FULL -> "cannot write: the disk of the database is full";
                    case DATABASE_AWAY -> "cannot write: the database is away";
                    default -> "writes";
                };
        return Uni.createFrom()
                .item(HealthCheckResponse.named("ledger")
                        .status(closed != Why.DATABASE_FULL && closed != Why.DATABASE_AWAY)
                        .withData("ledger", word)
                        .build());
    }
}
