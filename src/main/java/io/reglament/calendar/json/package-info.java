/** Working calendars as JSON. */
@NullMarked
package io.reglament.calendar.json;

import org.jspecify.annotations.NullMarked;
