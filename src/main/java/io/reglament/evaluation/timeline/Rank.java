package io.reglament.evaluation.timeline;

import io.reglament.deal.Role;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import org.jspecify.annotations.Nullable;

/** Who stands above whom by the table {@code superior-role} of a version, for permissions that a role "or a higher one" may give. */
public final class Rank {
    private final Table superiors;

    Rank(Table superiors) {
        this.superiors = superiors;
    }

    /** For what R-LIM-04 and R-FACT-04 leave to the head of sales. */
    public boolean atLeastHeadOfSales(Role role) {
        return atLeast(role, Role.HEAD_OF_SALES);
    }

    /** Whether a role is the needed one or stands above it. Asking cites no row: a permission is nobody's duty. */
    public boolean atLeast(Role role, Role needed) {
        Role standing = role == Role.COMMERCIAL_DIRECTOR && role != needed && row(role) == null ? standIn() : role;
        Role step = needed;
        for (int steps = 0; step != null && steps < Role.values().length; steps++) {
            if (step == standing) {
                return true;
            }
            step = superior(step);
        }
        return false;
    }

    private @Nullable Role superior(Role role) {
        Row row = row(role);
        if (row == null) {
            return role == Role.COMMERCIAL_DIRECTOR ? superior(standIn()) : null;
        }
        return row.nullableEnumeration("superior", Role.class);
    }

    private @Nullable Row row(Role role) {
        return superiors.find(role).row();
    }

    /** A commercial director whom a version does not place, as SR-1.0, permits what a head of sales does (S1-99). */
    private static Role standIn() {
        return Role.HEAD_OF_SALES;
    }
}
