package io.reglament.finding;

/** What was counted over the whole deal, whoever owned it: valid attempts and conversations (decided 17). */
public record DealCount(int attempts, int conversations) {}
