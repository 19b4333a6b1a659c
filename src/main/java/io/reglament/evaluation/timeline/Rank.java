package io.reglament.evaluation.timeline;

import io.reglament.deal.Role;
import java.util.List;

/** The order of the heads, for permissions that a role "or a higher one" may give. */
public final class Rank {
    private static final List<Role> HEADS =
            List.of(Role.UNIT_HEAD, Role.HEAD_OF_SALES, Role.COMMERCIAL_DIRECTOR, Role.COMPANY_HEAD);

    private Rank() {}

    public static boolean atLeastHeadOfSales(Role role) {
        return atLeast(role, Role.HEAD_OF_SALES);
    }

    /** Whether a role is the needed one or stands above it. */
    public static boolean atLeast(Role role, Role needed) {
        return role == needed || HEADS.indexOf(role) >= Math.max(HEADS.indexOf(needed), 0) && HEADS.contains(needed);
    }
}
