/** Working calendars over HTTP: reading, changing a year, working out a due instant. */
@NullMarked
package io.reglament.calendar.rest;

import org.jspecify.annotations.NullMarked;
