package io.reglament.decision;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.regulation.ScopedLaw;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What decisions are made by, as it is loaded now. */
public interface ApplicableLaw {
    /** The calendar of this id, or the usual one for null; empty when there is none. The same object until it changes. */
    Optional<WorkingCalendar> calendar(@Nullable String id);

    /** The calendars that there are, by id. */
    List<String> calendars();

    /** The codes of the regulations that there are. */
    List<String> regulations();

    /** The law of the regulation of this code, or of the usual one for null; empty when there is none. */
    Optional<ScopedLaw> regulation(@Nullable String code);
}
