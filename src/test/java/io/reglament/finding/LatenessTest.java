package io.reglament.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.finding.text.IcuSentences;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {
    private static final Duration NINE_HOURS = Duration.ofHours(9);

    @ParameterizedTest
    @CsvSource({
        "0, Просрочено на неполную рабочую минуту., Overdue by less than a working minute.",
        "1, Просрочено на 1 рабочую минуту., Overdue by 1 working minute.",
        "1079, Просрочено на 1\u00a0079 рабочих минут., 'Overdue by 1,079 working minutes.'",
        "1080, Просрочено на 2 рабочих дня., Overdue by 2 working days.",
        "4320, Просрочено на 8 рабочих дней., Overdue by 8 working days."
    })
    void longDelaysReadAsDays(long minutes, String russian, String english) {
        Lateness late = Lateness.of(minutes, NINE_HOURS);
        Text said = new IcuSentences().of("status.OVERDUE", name -> late, ZoneOffset.UTC);

        assertThat(said.ru()).isEqualTo(russian);
        assertThat(said.en()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"100000, 0"})
    void withoutAUsualDayMinutesAreSaid(long minutes, long days) {
        assertThat(Lateness.of(minutes, Duration.ZERO).days()).isEqualTo(days);
    }
}
