/** How long the calendars still last, for those who run the service. */
@NullMarked
package io.reglament.calendar.health;

import org.jspecify.annotations.NullMarked;
