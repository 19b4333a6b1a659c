package io.reglament.calendar;

import java.time.Instant;
import java.util.Optional;

/** The hours in the client's own zone in which the regulation lets a client be called (T30 contactWindow). */
public interface ContactHours {
    /** The hours by the version in force at an instant; none before the first version. */
    Optional<OpenHours> at(Instant instant);
}
