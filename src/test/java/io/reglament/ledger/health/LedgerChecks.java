package io.reglament.ledger.health;

import io.reglament.ledger.Ledger;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** What readiness says of a ledger. */
public final class LedgerChecks {
    private LedgerChecks() {}

    public static HealthCheckResponse of(Ledger ledger) {
        return new LedgerCheck(ledger).call().await().indefinitely();
    }
}
