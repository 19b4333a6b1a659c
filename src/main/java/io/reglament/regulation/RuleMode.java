package io.reglament.regulation;

/** Whether breaking a rule is a violation or only gives advice (seed S1-66). */
public enum RuleMode {
    MANDATORY,
    ADVISORY
}
