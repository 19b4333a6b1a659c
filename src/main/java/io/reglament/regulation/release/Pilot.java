package io.reglament.regulation.release;

import java.time.Instant;
import java.util.Optional;

/** The month after the first version took effect in this company, in which a change may be released by one person alone (spec 3.13). */
public interface Pilot {
    /** The first instant after it; empty while no version has taken effect. */
    Optional<Instant> until();
}
