package io.reglament.ledger.jdbc;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** How the writer fares: entries to a commit, time of a commit, commits that failed. */
record CommitMeters(DistributionSummary batch, Timer commit, Counter failures) {
    CommitMeters(MeterRegistry meters) {
        this(
                DistributionSummary.builder("reglament.ledger.batch")
                        .description("Entries written in one commit")
                        .register(meters),
                Timer.builder("reglament.ledger.commit")
                        .description("Time of one transaction of the writer")
                        .publishPercentileHistogram()
                        .register(meters),
                Counter.builder("reglament.ledger.failures")
                        .description("Transactions of the writer that failed")
                        .register(meters));
    }
}
