package io.reglament.regulation;

/** The law as it stands here: shipped and imported versions, compiled. */
public interface Regulations {
    /** All versions as one immutable value, swapped as a whole; hold on to it for one decision, ask again for the next. */
    ScopedLaw law();

    /** The versions of the whole company. */
    default RegulationVersions versions() {
        return law().company();
    }
}
