package io.reglament.regulation;

/** The law as the store has it at the moment of a commit, which may be newer than what a decision was made by. */
public interface StandingLaw {
    /**
     * The versions after so many changes of the store; read anew where this replica has seen fewer.
     *
     * @param changes imports and withdrawals that the caller's transaction sees
     */
    ScopedLaw after(long changes);
}
