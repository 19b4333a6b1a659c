package io.reglament.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
    private static final String ERASE = "\r\u001b[K";

    private final AtomicLong clock = new AtomicLong(Duration.ofHours(5).toNanos());
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final LineCounts counts = new LineCounts();

    @Test
    void itTellsHowFarItIsHowItGoesHowFastAndHowLongItWillTake() {
        ProgressBar bar = bar(120, 4_000);
        answer(900, 201);
        answer(70, 200);
        answer(30, 400);
        pass(Duration.ofSeconds(2));

        bar.show(counts);

        assertThat(shown())
                .isEqualTo("[#######-----------------------]  25 %  1,000 of 4,000: 900 recorded, 70 before, 30 refused"
                        + "  500/s, 0:06 left");
    }

    @Test
    void aNarrowTerminalHasAShorterBarOrNoneAndNeverASecondLine() {
        for (int columns : new int[] {100, 80, 60, 20}) {
            ProgressBar bar = bar(columns, 4_000);
            pass(Duration.ofSeconds(1));
            bar.show(counts);
            assertThat(shown()).hasSizeLessThan(columns);
        }
        assertThat(shown()).isEqualTo("  0 %  0 of 4,000: ");
    }

    @Test
    void atTheEndNothingIsLeft() {
        ProgressBar bar = bar(120, 10);
        answer(10, 201);
        pass(Duration.ofSeconds(1));

        bar.show(counts);

        assertThat(shown())
                .isEqualTo("[##############################] 100 %  10 of 10: 10 recorded, 0 before, 0 refused  10/s");
    }

    @Test
    void theSpeedIsThatOfTheLastSecondsBecauseLinesRecordedBeforeGoFaster() {
        ProgressBar bar = bar(200, 100_000);
        answer(50_000, 200);
        pass(Duration.ofSeconds(1));
        bar.show(counts);
        for (int second = 0; second < 20; second++) {
            answer(100, 201);
            pass(Duration.ofSeconds(1));
            bar.show(counts);
        }

        assertThat(shown()).endsWith("100/s, 8:00 left");
    }

    @Test
    void itIsDrawnAFewTimesInASecondAtMost() {
        ProgressBar bar = bar(120, 4_000);
        for (int i = 0; i < 1_000; i++) {
            answer(1, 201);
            pass(Duration.ofMillis(1));
            bar.show(counts);
        }

        assertThat(terminal.toString(UTF_8).split("\r", -1)).hasSize(1 + 5);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00", "65, 1:05", "3599, 59:59", "3661, 1:01:01", "90000, 25:00:00"})
    void timeIsReadAsOnAClock(long seconds, String time) {
        assertThat(ProgressBar.time(seconds)).isEqualTo(time);
    }

    private ProgressBar bar(int columns, long lines) {
        terminal.reset();
        return new ProgressBar(new PrintStream(terminal, true, UTF_8), columns, lines, clock::get);
    }

    private void answer(int lines, int status) {
        for (int i = 0; i < lines; i++) {
            counts.add("{\"line\":1,\"status\":%d,\"decision\":{\"decisionId\":".formatted(status));
        }
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    /** What the terminal shows in the end. */
    private String shown() {
        String all = terminal.toString(UTF_8);
        return all.substring(all.lastIndexOf(ERASE) + ERASE.length());
    }
}
