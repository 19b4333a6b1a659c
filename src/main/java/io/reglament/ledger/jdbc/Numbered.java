package io.reglament.ledger.jdbc;

import io.reglament.ledger.DecisionEntry;
import java.time.Instant;
import java.util.UUID;

/** An entry with its place in the writer's sequence. */
record Numbered(DecisionEntry entry, UUID writer, long seq, Instant recordedAt) {}
