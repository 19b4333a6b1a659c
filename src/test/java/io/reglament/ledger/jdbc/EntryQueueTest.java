package io.reglament.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.ledger.Pending;
import io.reglament.ledger.SampleEntries;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EntryQueueTest {
    private static final Duration PATIENT = Duration.ofSeconds(2);

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void isFullByNumber() {
        EntryQueue queue = new EntryQueue(2, Long.MAX_VALUE, PATIENT, nanos::get);

        assertThat(queue.offer(pending(1))).isTrue();
        assertThat(queue.offer(pending(1))).isTrue();
        assertThat(queue.offer(pending(1))).isFalse();
    }

    @Test
    void isFullByBytesWithTheEntryThatPassesThem() throws InterruptedException {
        EntryQueue queue = new EntryQueue(100, 2_000, PATIENT, nanos::get);

        assertThat(queue.offer(pending(1_500))).isTrue();
        assertThat(queue.offer(pending(1_500))).isTrue();
        assertThat(queue.isFull()).isTrue();
        assertThat(queue.offer(pending(1))).isFalse();

        assertThat(queue.take(1, Long.MAX_VALUE, Duration.ZERO)).hasSize(1);
        assertThat(queue.offer(pending(1))).isTrue();
    }

    @Test
    void isFullWhileTheOldestHasWaitedTooLong() throws InterruptedException {
        EntryQueue queue = new EntryQueue(100, Long.MAX_VALUE, PATIENT, nanos::get);
        assertThat(queue.offer(pending(1))).isTrue();

        nanos.addAndGet(PATIENT.toNanos() + 1);
        assertThat(queue.offer(pending(1))).isFalse();

        assertThat(queue.take(100, Long.MAX_VALUE, Duration.ZERO)).hasSize(1);
        assertThat(queue.offer(pending(1))).isTrue();
    }

    @Test
    void handsOutWhatFitsIntoACommitButAtLeastOne() throws InterruptedException {
        EntryQueue queue = new EntryQueue(100, Long.MAX_VALUE, PATIENT, nanos::get);
        queue.offer(pending(3_000));
        queue.offer(pending(500));
        queue.offer(pending(500));

        assertThat(queue.take(100, 2_000, Duration.ZERO)).hasSize(1);
        assertThat(queue.take(100, 2_000, Duration.ZERO)).hasSize(2);
        assertThat(queue.take(100, 2_000, Duration.ZERO)).isEmpty();
    }

    private static Pending pending(int bytes) {
        return new Pending(SampleEntries.entry("queue", "x".repeat(bytes)));
    }
}
