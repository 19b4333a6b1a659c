package io.reglament.regulation.judgement;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what the other engine says of tables, and what it still has to say, for all replicas; by the digest of the table's file. */
public interface Judgements {
    /** Tables that are judged here for as long as the claim holds; all of them at their first try, or a single one that failed before. */
    record Claim(UUID id, int attempt, List<TableFile> files) {}

    /** Puts tables down to be judged that are not yet, and again those that could not be judged a while ago. */
    void ask(Collection<TableFile> files);

    /** What is known, by digest; without those that wait. */
    Map<String, Judgement> of(Collection<TableFile> files);

    /** Takes what waits. No files where nothing does. */
    Claim claim(Duration lease);

    /** Keeps what was said, as far as the claim still holds. */
    void keep(Claim claim, List<Judgement> judgements);

    /** Lets others try, or oneself again. */
    void release(Claim claim);
}
