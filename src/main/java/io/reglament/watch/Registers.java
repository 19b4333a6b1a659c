package io.reglament.watch;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the record and the staff say that the next change of the law should look at. */
public interface Registers {
    /**
     * Facts that no row answered, ascending by table.
     *
     * @param table null for all
     * @param after key of the last one of the page before; null for the first page
     */
    List<Keyed> unanswered(@Nullable String table, @Nullable String after, int limit);

    /** With the key by which the list goes on. */
    record Keyed(String key, UnansweredCase unanswered) {}

    /**
     * Complaints, the newest first.
     *
     * @param rule null for all
     * @param before number of the last one of the page before; null for the first page
     */
    List<Complaint> complaints(@Nullable String rule, @Nullable Long before, int limit);

    /** Adds what somebody says of a rule or a row; empty where he has said as much in a day as one may. */
    Optional<Complaint> complain(@Nullable String rule, @Nullable String row, String by, String said);
}
