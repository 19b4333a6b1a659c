package io.reglament.regulation.release.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.fault.FaultyFacts;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A version takes effect at an instant that the clocks of a named zone show exactly once. */
class SubmissionFaultsTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2027-03-01T00:00,           -,               2027-03-01T00:00+03:00",
                "2027-03-01T00:00,           Asia/Vladivostok, 2027-03-01T00:00+10:00",
                "2027-03-01T00:00:00Z,       -,               2027-03-01T03:00+03:00",
                "2027-03-28T03:00,           Europe/Berlin,   2027-03-28T03:00+02:00",
                "2027-10-31T02:30:00+02:00,  Europe/Berlin,   2027-10-31T02:30+02:00",
                "2027-10-31T02:30:00+01:00,  Europe/Berlin,   2027-10-31T02:30+01:00",
                // Midnight that is not there: the clocks of Cairo go from 00:00 to 01:00.
                "2027-04-30T01:00,           Africa/Cairo,    2027-04-30T01:00+03:00",
            })
    void aTimeOfTheZone(String from, @Nullable String zone, String expected) {
        assertThat(wanted(from, zone).instant(MOSCOW)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2027-03-28T02:30 | Europe/Berlin  | never",
                "2027-04-30T00:00 | Africa/Cairo   | never",
                "2027-10-31T02:30 | Europe/Berlin  | twice; say it with its offset, +02:00 or +01:00",
                "tomorrow         | -              | a time such as",
                "2027-03-01       | -              | a time such as",
                "2027-03-01T00:00 | +03:00         | IANA",
                "2027-03-01T00:00 | Mars/Base      | IANA",
            })
    void aTimeThatIsNone(String from, @Nullable String zone, String expected) {
        assertThatThrownBy(() -> wanted(from, zone).instant(MOSCOW))
                .isInstanceOfSatisfying(
                        FaultyFacts.class,
                        faulty -> assertThat(faulty.faults().get(0).detail()).contains(expected));
    }

    private static NewSubmission wanted(String from, @Nullable String zone) {
        return new NewSubmission("SR-1.3", from, zone, "Быстрее отвечаем клиентам");
    }
}
