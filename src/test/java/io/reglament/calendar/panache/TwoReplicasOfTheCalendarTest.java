package io.reglament.calendar.panache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.vital.VitalThreads;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendars in the memory of two replicas, on one PostgreSQL. */
@QuarkusTest
class TwoReplicasOfTheCalendarTest {
    private static final String CALENDAR = "RU-MSK";

    @Inject
    YearStore store;

    private StoredCalendars one;
    private StoredCalendars two;

    @BeforeEach
    void start() {
        one = replica();
        two = replica();
    }

    @Test
    void aYearThatOneReplicaAddsIsTheOthersAtItsNextLook() {
        assertThat(one.replace(CALENDAR, 2041, dayOff("2041-03-07"), 0, "admin"))
                .isTrue();
        assertThat(two.version(CALENDAR, 2041)).isZero();

        two.refresh();
        assertThat(two.version(CALENDAR, 2041)).isEqualTo(1);
        assertThat(open(two, "2041-03-07")).isFalse();
        assertThat(open(two, "2041-03-08")).isTrue();
    }

    @Test
    void aYearThatOneReplicaChangesIsTheOthersAtItsNextLook() {
        one.replace(CALENDAR, 2042, dayOff("2042-03-07"), 0, "admin");
        two.refresh();

        assertThat(one.replace(CALENDAR, 2042, dayOff("2042-03-10"), 1, "admin"))
                .isTrue();
        assertThat(open(two, "2042-03-07")).isFalse();

        two.refresh();
        assertThat(open(two, "2042-03-07")).isTrue();
        assertThat(open(two, "2042-03-10")).isFalse();
    }

    @Test
    void aReplicaThatHasNotSeenAChangeCannotWriteOverIt() {
        one.replace(CALENDAR, 2043, dayOff("2043-03-09"), 0, "admin");

        assertThat(two.replace(CALENDAR, 2043, dayOff("2043-03-10"), 0, "admin"))
                .isFalse();

        assertThat(open(two, "2043-03-09")).isFalse();
        assertThat(open(two, "2043-03-10")).isTrue();
    }

    @Test
    void ofTwoChangesAtTheSameMomentOneHoldsOnBoth() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> answers = List.of(
                callers.submit(() -> afterBoth(both, one, "2044-03-09")),
                callers.submit(() -> afterBoth(both, two, "2044-03-10")));
        List<Boolean> taken = new ArrayList<>();
        for (Future<Boolean> answer : answers) {
            taken.add(answer.get());
        }
        callers.shutdown();

        assertThat(taken).containsExactlyInAnyOrder(true, false);
        one.refresh();
        two.refresh();
        String held = taken.get(0) ? "2044-03-09" : "2044-03-10";
        assertThat(List.of(one, two)).allSatisfy(replica -> {
            assertThat(open(replica, held)).isFalse();
            assertThat(replica.version(CALENDAR, 2044)).isEqualTo(1);
        });
    }

    @Test
    void aLookThatFindsNothingNewKeepsTheSameCalendar() {
        WorkingCalendar before = two.byId(CALENDAR).orElseThrow();

        two.refresh();

        assertThat(two.byId(CALENDAR)).containsSame(before);
    }

    private static boolean afterBoth(CountDownLatch both, StoredCalendars replica, String dayOff)
            throws InterruptedException {
        both.countDown();
        both.await();
        return replica.replace(CALENDAR, 2044, dayOff(dayOff), 0, "admin");
    }

    private StoredCalendars replica() {
        StoredCalendars replica = new StoredCalendars(store, new VitalThreads());
        replica.seed(new StartupEvent());
        return replica;
    }

    private static CalendarYear dayOff(String date) {
        return new CalendarYear(List.of(LocalDate.parse(date)), List.of(), List.of());
    }

    private static boolean open(StoredCalendars replica, String date) {
        return replica.byId(CALENDAR).orElseThrow().isWorkingDay(LocalDate.parse(date));
    }
}
