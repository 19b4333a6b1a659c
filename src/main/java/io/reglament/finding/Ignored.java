package io.reglament.finding;

/** A contact that was not counted, and why. */
public record Ignored(String contactId, IgnoredReason reason) {}
