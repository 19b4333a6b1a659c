package io.reglament.regulation.table;

/** How many rows of a table may answer one question, in DMN's words. */
public enum HitPolicy {
    /** At most one row matches; two are a broken table. */
    UNIQUE,
    /** The first row that matches, in the order of the table, answers. */
    FIRST,
    /** Every row that matches answers, in the order of the table. */
    RULE_ORDER
}
