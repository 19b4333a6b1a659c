package io.reglament.vital;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class VitalThreadsTest {
    private final VitalThreads vital = new VitalThreads();

    @Test
    void aThreadTakesItsNextTurnWhateverTheLastOneThrew() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(3);
        Thread thread = vital.every(Duration.ofMillis(1), "unlucky", () -> {
            turns.countDown();
            throw new StackOverflowError("no matter");
        });

        assertThat(turns.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(vital.dead()).isEmpty();
        vital.end(thread);
        thread.join();
        assertThat(vital.dead()).isEmpty();
    }

    @Test
    void aThreadThatHasEndedUnaskedIsMissed() throws InterruptedException {
        Thread thread = new Thread(() -> {}, "brittle");
        vital.watch(thread);
        thread.start();
        thread.join();

        assertThat(vital.dead()).containsExactly("brittle");
    }

    @Test
    void anInterruptBreaksOffATurnAndNotTheThread() throws InterruptedException {
        AtomicInteger turns = new AtomicInteger();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch again = new CountDownLatch(2);
        Thread thread = vital.every(Duration.ofMillis(1), "sleeper", () -> {
            again.countDown();
            if (turns.incrementAndGet() == 1) {
                inside.countDown();
                new CountDownLatch(1).await();
            }
        });
        inside.await();

        thread.interrupt();

        assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
        vital.end(thread);
    }
}
