/**
 * Working time: calendars of working days and hours, spans of working time, deadlines and their proof.
 *
 * <p>Everything here is arithmetic on given calendars; a date whose year is not loaded is refused, never guessed.
 */
@NullMarked
package io.reglament.calendar;

import org.jspecify.annotations.NullMarked;
