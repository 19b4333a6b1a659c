package io.reglament.finding;

/** How grave a violation is. */
public enum Severity {
    MINOR,
    MAJOR,
    CRITICAL
}
