package io.reglament.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.access.RefusedKeys.Count;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RefusedKeysTest {
    private static final Instant MINUTE = Instant.parse("2026-04-06T09:10:00Z");

    private Instant now = MINUTE.plusSeconds(59);
    private final RefusedKeys refused = new RefusedKeys(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void oneEntryIsLeftForEachAddressAndMinuteWithTheirNumber() {
        refused.add("10.0.0.1");
        refused.add("10.0.0.1");
        refused.add("10.0.0.2");
        assertThat(refused.takeThoseOver()).isEmpty();

        now = MINUTE.plus(Duration.ofMinutes(1));
        refused.add("10.0.0.1");

        assertThat(refused.takeThoseOver())
                .containsExactlyInAnyOrder(new Count(MINUTE, "10.0.0.1", 2), new Count(MINUTE, "10.0.0.2", 1));
        assertThat(refused.takeAll()).containsExactly(new Count(now, "10.0.0.1", 1));
    }

    @Test
    void whoGuessesFromEverywhereTakesNoMoreMemoryThanOthers() {
        for (int i = 0; i < 5_000; i++) {
            refused.add("10.0." + i / 250 + "." + i % 250);
        }

        assertThat(refused.takeAll()).hasSize(1_001).contains(new Count(MINUTE, RefusedKeys.OTHERS, 4_000));
    }
}
