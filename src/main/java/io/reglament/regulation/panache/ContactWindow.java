package io.reglament.regulation.panache;

import io.reglament.calendar.ContactHours;
import io.reglament.calendar.OpenHours;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.Regulations;
import io.reglament.regulation.table.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The contact window of the parameters table (T30). */
@ApplicationScoped
class ContactWindow implements ContactHours {
    private final Regulations regulations;

    ContactWindow(Regulations regulations) {
        this.regulations = regulations;
    }

    @Override
    public Optional<OpenHours> at(Instant instant) {
        return regulations.versions().inForce(instant).map(ContactWindow::hours);
    }

    private static OpenHours hours(Regulation regulation) {
        Row parameters = regulation.table("regulation-parameter").only();
        return new OpenHours(parameters.time("contactWindowFrom"), parameters.time("contactWindowTo"));
    }
}
