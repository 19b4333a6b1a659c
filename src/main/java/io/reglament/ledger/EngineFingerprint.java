package io.reglament.ledger;

/**
 * What decides: a replay by another engine or under other rules may differ, and says so (decided 54).
 *
 * @param fingerprint the service and its rule engine by version
 * @param rulesHash "sha256:" and the hash of the rules that were built in
 */
public record EngineFingerprint(String fingerprint, String rulesHash) {}
