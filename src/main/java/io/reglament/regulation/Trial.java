package io.reglament.regulation;

import java.util.List;

/** Decides a fixed set of deals by a version that is not law yet, so that none becomes law that cannot decide (decided 77). */
public interface Trial {
    /** For each deal that could not be decided its name and why, some at most; empty where the version decides them all. */
    List<String> failures(Regulation candidate);
}
