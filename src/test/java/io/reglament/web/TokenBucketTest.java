package io.reglament.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private static final Instant NOON = Instant.parse("2026-04-06T12:00:00Z");

    @Test
    void aRestedClientMayBurstAndThenGoesAtItsRate() {
        TokenBucket bucket = new TokenBucket(10, 3);
        assertThat(bucket.take(NOON)).isZero();
        assertThat(bucket.take(NOON)).isZero();
        assertThat(bucket.take(NOON)).isZero();
        assertThat(bucket.take(NOON)).isEqualTo(Duration.ofMillis(100));
        assertThat(bucket.take(NOON.plusMillis(99))).isEqualTo(Duration.ofMillis(1));
        assertThat(bucket.take(NOON.plusMillis(100))).isZero();
        assertThat(bucket.take(NOON.plusMillis(100))).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void aLongRestGivesNoMoreThanTheBurst() {
        TokenBucket bucket = new TokenBucket(10, 2);
        Instant later = NOON.plusSeconds(3_600);
        bucket.take(NOON);
        assertThat(bucket.take(later)).isZero();
        assertThat(bucket.take(later)).isZero();
        assertThat(bucket.take(later)).isPositive();
    }

    @Test
    void aClockThatStepsBackDoesNotOpenTheBucket() {
        TokenBucket bucket = new TokenBucket(10, 1);
        bucket.take(NOON);
        assertThat(bucket.take(NOON.minusSeconds(60))).isPositive();
    }
}
