/** The years of the working calendars in the database. */
@NullMarked
package io.reglament.calendar.panache;

import org.jspecify.annotations.NullMarked;
