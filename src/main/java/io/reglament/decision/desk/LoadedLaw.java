package io.reglament.decision.desk;

import io.reglament.calendar.Calendars;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.decision.ApplicableLaw;
import io.reglament.regulation.Regulations;
import io.reglament.regulation.ScopedLaw;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The regulation's versions and the calendars as they are kept here at this moment. */
@ApplicationScoped
class LoadedLaw implements ApplicableLaw {
    private final Calendars calendars;
    private final Regulations regulations;
    private final String usualCalendar;

    LoadedLaw(
            Calendars calendars,
            Regulations regulations,
            @ConfigProperty(name = "reglament.usual-calendar") String usualCalendar) {
        this.calendars = calendars;
        this.regulations = regulations;
        this.usualCalendar = usualCalendar;
    }

    @Override
    public Optional<WorkingCalendar> calendar(@Nullable String id) {
        return calendars.byId(id == null ? usualCalendar : id);
    }

    @Override
    public List<String> calendars() {
        return calendars.all().stream().map(ProductionCalendar::id).toList();
    }

    @Override
    public List<String> regulations() {
        return List.of(regulations.versions().code());
    }

    @Override
    public Optional<ScopedLaw> regulation(@Nullable String code) {
        return Optional.of(regulations.law())
                .filter(it -> code == null || code.equals(it.company().code()));
    }
}
