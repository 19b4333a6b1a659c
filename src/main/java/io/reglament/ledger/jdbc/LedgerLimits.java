package io.reglament.ledger.jdbc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much may wait, for how long, and how much is written at once. */
@ConfigMapping(prefix = "reglament.ledger")
interface LedgerLimits {

    /** Entries that may wait. */
    @WithDefault("2000")
    int queueLength();

    /** Bytes of entries that may wait, roughly; the entry that passes them is the last. */
    @WithDefault("33554432")
    long queueBytes();

    /** New entries are refused while the oldest waits longer than this. */
    @WithDefault("2S")
    Duration queueAge();

    /** Entries in one commit. */
    @WithDefault("500")
    int batchLength();

    /** Bytes in one commit, roughly. */
    @WithDefault("16777216")
    long batchBytes();

    /** Between two tries to reach a database that is away. */
    @WithDefault("0.25S")
    Duration probeInterval();
}
