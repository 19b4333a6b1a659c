package io.reglament.ledger.jdbc;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.FoundViolation;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.NotRecorded;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.Outcome.RequestIdTaken;
import java.util.Locale;

/** How the writer fares: entries to a commit, time of a commit, commits that failed, what became of the entries. */
record CommitMeters(MeterRegistry meters, DistributionSummary batch, Timer commit, Counter failures) {
    CommitMeters(MeterRegistry meters) {
        this(
                meters,
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

    /** Counts an entry for each version that spoke, and the violations that it put on record. */
    void count(DecisionEntry entry, Outcome outcome) {
        entry.versions().forEach(stamp -> counter(
                        "reglament.ledger.entries",
                        "What became of decisions, for each version of the regulation in them",
                        "outcome",
                        word(outcome),
                        "version",
                        stamp.version())
                .increment());
        if (outcome instanceof Recorded recorded && !recorded.repeat()) {
            entry.found().forEach(this::count);
        }
    }

    private void count(FoundViolation violation) {
        counter(
                        "reglament.ledger.violations",
                        "Violations in recorded decisions, again each time that a decision finds them",
                        "code",
                        violation.code(),
                        "severity",
                        violation.severity(),
                        "version",
                        violation.version())
                .increment();
    }

    private Counter counter(String name, String description, String... tags) {
        return Counter.builder(name).description(description).tags(tags).register(meters);
    }

    private static String word(Outcome outcome) {
        if (outcome instanceof Recorded recorded) {
            return recorded.repeat() ? "repeated" : "recorded";
        }
        if (outcome instanceof NotRecorded refused) {
            return refused.why().name().toLowerCase(Locale.ROOT);
        }
        return outcome instanceof RequestIdTaken ? "request_id_taken" : "unknown";
    }
}
