package io.reglament.decision;

/** A violation of before that the facts no longer show (R-FACT-06). */
public record Retraction(String key, String reason) {}
