package io.reglament.regulation.release;

/** What a draft would have changed in decisions of the past, and who has looked at that. */
public interface TriedEffect {
    /** Whether a draft as it was after an edit was tried to the end. */
    boolean isTried(long draft, int revision);

    /** Whether a person has seen what came of it; who asked for it has. */
    boolean isSeen(long draft, int revision, String person);
}
