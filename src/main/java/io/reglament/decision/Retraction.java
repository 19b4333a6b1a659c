package io.reglament.decision;

import java.util.List;

/**
 * A violation of before that the facts no longer show (R-FACT-06).
 *
 * @param changed ids of facts and names of groups that tell so, ascending; empty where it cannot be known
 */
public record Retraction(String key, String reason, List<String> changed) {}
