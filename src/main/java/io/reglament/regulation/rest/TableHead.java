package io.reglament.regulation.rest;

import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Table;

/** A table without its rows. */
public record TableHead(String id, Label label, String clause, String owner, HitPolicy hitPolicy, int rows) {
    static TableHead of(Table table) {
        return new TableHead(
                table.id(),
                table.label(),
                table.clause(),
                table.owner(),
                table.hitPolicy(),
                table.rows().size());
    }
}
