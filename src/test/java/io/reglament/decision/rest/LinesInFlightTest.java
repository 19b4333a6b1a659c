package io.reglament.decision.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.desk.DecisionDesk.Decided;
import io.reglament.decision.desk.DecisionDesk.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinesInFlightTest {
    private static final int MOST_BYTES = 160_000;

    private final ExecutorService deciders = Executors.newFixedThreadPool(2);
    private final List<String> recorded = new CopyOnWriteArrayList<>();
    private final LinesInFlight window = new LinesInFlight(() -> MOST_BYTES, this::record);

    @AfterEach
    void stop() {
        deciders.shutdownNow();
    }

    @Test
    void aLineIsGivenRoomForAnAnswerThatIsLongerThanItself() throws Exception {
        CountDownLatch undecided = new CountDownLatch(1);
        add(1, 6_000, () -> {
            await(undecided);
            return answer(100);
        });

        assertThat(window.hasRoomFor(4_000)).isTrue();
        assertThat(window.hasRoomFor(4_001)).isFalse();
        undecided.countDown();
        decided();
        assertThat(window.hasRoomFor(9_993)).isTrue();
    }

    @Test
    void anAnswerKeepsItsRoomUntilItIsHandedOn() throws Exception {
        add(1, 10, () -> answer(159_000));
        decided();

        assertThat(window.hasRoomFor(100)).isFalse();
        window.removeFirst();
        window.addTooLong(2);
        assertThat(window.hasRoomFor(10_000)).isTrue();
    }

    @Test
    void aLineAloneHasRoomHoweverLongItIs() {
        assertThat(window.hasRoomFor(1 << 20)).isTrue();
    }

    @Test
    void aLineThatWasRefusedKeepsNothing() {
        add(1, 10_000, () -> {
            throw new IllegalArgumentException("refused");
        });

        assertThat(window.first().reply()).failsWithin(Duration.ofMinutes(1));
        assertThat(window.hasRoomFor(10_000)).isTrue();
    }

    @Test
    void aFewLinesAreTheMostHoweverShort() {
        for (int line = 1; line <= 128; line++) {
            assertThat(window.hasRoomFor(1)).isTrue();
            window.addTooLong(line);
        }

        assertThat(window.hasRoomFor(1)).isFalse();
    }

    @Test
    void linesAreRecordedInTheirOrderHoweverLongTheirDecisionTakes() throws Exception {
        CountDownLatch secondIsDecided = new CountDownLatch(1);
        add(1, 1, () -> {
            await(secondIsDecided);
            return named("first");
        });
        add(2, 1, () -> {
            secondIsDecided.countDown();
            return named("second");
        });
        add(3, 1, () -> {
            throw new IllegalArgumentException("refused");
        });
        add(4, 1, () -> named("fourth"));

        for (int line = 1; line <= 4; line++) {
            if (line != 3) {
                decided();
            }
            window.removeFirst();
        }
        assertThat(recorded).containsExactly("first", "second", "fourth");
    }

    @Test
    void whatIsAbandonedIsNeitherBegunNorRecorded() throws Exception {
        CountDownLatch abandoned = new CountDownLatch(1);
        CountDownLatch both = new CountDownLatch(2);
        for (int line = 1; line <= 2; line++) {
            add(line, 1, () -> {
                both.countDown();
                await(abandoned);
                return named("under way");
            });
        }
        add(3, 1, () -> named("waiting"));
        both.await();

        window.abandon();
        abandoned.countDown();
        deciders.shutdown();

        assertThat(deciders.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(recorded).isEmpty();
        assertThat(window.isEmpty()).isTrue();
    }

    private void add(long line, int length, Supplier<Decided> decision) {
        window.add(line, length, CompletableFuture.supplyAsync(decision, deciders));
    }

    private void decided() throws Exception {
        Future<Reply> reply = Objects.requireNonNull(window.first().reply());
        reply.get();
    }

    private Reply record(Decided decided) {
        recorded.add(new String(decided.answer(), StandardCharsets.UTF_8));
        return new Reply.Answered(decided.answer());
    }

    private static Decided answer(int length) {
        return new Decided(new byte[length], null);
    }

    private static Decided named(String name) {
        return new Decided(name.getBytes(StandardCharsets.UTF_8), null);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
