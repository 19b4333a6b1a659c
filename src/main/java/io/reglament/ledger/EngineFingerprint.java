package io.reglament.ledger;

/**
 * What decides: a replay by another engine or under other rules may differ, and says so (decided 54).
 *
 * @param fingerprint the service and its rule engine by version
 * @param rulesHash "sha256:" and the hash over the texts of the DRL that was built in; what Java derives is not in it
 */
public record EngineFingerprint(String fingerprint, String rulesHash) {}
