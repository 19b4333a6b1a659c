package io.reglament.regulation.table;

/** How many rows of a table may answer one question, in DMN's words. PRIORITY, COLLECT and OUTPUT ORDER are not of the grid's language. */
public enum HitPolicy {
    /** At most one row matches; two are a broken table. */
    UNIQUE,
    /** Several rows may match where they answer the same; two that answer differently are a broken table. */
    ANY,
    /** The first row that matches, in the order of the table, answers. */
    FIRST,
    /** Every row that matches answers, in the order of the table. */
    RULE_ORDER;

    /** The name in a DMN file. */
    public String dmnName() {
        return name().replace('_', ' ');
    }
}
