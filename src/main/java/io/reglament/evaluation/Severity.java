package io.reglament.evaluation;

/** How grave a violation is. */
public enum Severity {
    MINOR,
    MAJOR,
    CRITICAL
}
