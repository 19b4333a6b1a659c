package io.reglament.decision.rest;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.decision.Law;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.Bundle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regulation and the calendar that come with the service. */
@ApplicationScoped
class ShippedLaw implements Law {
    private final WorkingCalendar calendar = CalendarJson.ruMsk().workingCalendar();
    private final RegulationVersions versions =
            new RegulationVersions(List.of(Bundle.shipped().regulation()));

    @Override
    public Optional<WorkingCalendar> calendar(@Nullable String id) {
        return Optional.of(calendar).filter(it -> id == null || id.equals(it.id()));
    }

    @Override
    public Optional<RegulationVersions> regulation(@Nullable String code) {
        return Optional.of(versions).filter(it -> code == null || code.equals(it.code()));
    }
}
