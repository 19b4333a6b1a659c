package io.reglament.calendar.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.ProductionCalendar;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/** One version of a calendar's hours, those of the week as {@code MONDAY 09:00-18:00}; only ever added. */
@Entity
@Immutable
@Table(name = "calendar_week")
class WeekEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long number;

    String calendar;
    int version;
    String zone;
    List<String> weekly;
    List<String> workingWeekendDay;
    int shorterByMinutes;
    Instant changedAt;
    String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected WeekEntity() {}

    @SuppressWarnings("NullAway.Init")
    WeekEntity(ProductionCalendar content, int version, Instant changedAt, String changedBy) {
        this.calendar = content.id();
        this.version = version;
        this.zone = content.zone().getId();
        this.weekly = new ArrayList<>();
        content.weekly().forEach((day, hours) -> hours.forEach(each -> weekly.add(day + " " + each.text())));
        this.workingWeekendDay =
                content.workingWeekendDay().stream().map(OpenHours::text).toList();
        this.shorterByMinutes = Math.toIntExact(content.shorterBy().toMinutes());
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    /** Every version, the oldest first, so that the last of a calendar is the one that holds. */
    static List<WeekEntity> inOrder() {
        return list("order by calendar, version");
    }

    /** Grows with every change. */
    static long lastNumber() {
        WeekEntity last = find("order by number desc").firstResult();
        return last == null ? 0 : last.number;
    }

    /** A calendar of these hours, without years. */
    ProductionCalendar calendar() {
        Map<DayOfWeek, List<OpenHours>> week = new EnumMap<>(DayOfWeek.class);
        for (String each : weekly) {
            String[] parts = each.split(" ", 2);
            week.computeIfAbsent(DayOfWeek.valueOf(parts[0]), day -> new ArrayList<>())
                    .add(OpenHours.parse(parts[1]));
        }
        return new ProductionCalendar(
                calendar,
                ZoneId.of(zone),
                week,
                workingWeekendDay.stream().map(OpenHours::parse).toList(),
                Duration.ofMinutes(shorterByMinutes),
                new TreeMap<>());
    }
}
