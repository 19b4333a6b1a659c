package io.reglament.history.panache;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The content of a calendar that decisions used. */
@Entity
@Immutable
@Table(name = "calendar_content")
class CalendarRow {
    @Id
    byte[] hash;

    byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected CalendarRow() {}
}
