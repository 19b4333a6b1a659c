package io.reglament.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.vital.VitalThreads;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecidersTest {
    private final Deciders one = new Deciders(1, new VitalThreads());
    private final CountDownLatch allAsked = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @BeforeEach
    void keepTheOneThreadBusy() {
        one.turn(0).execute(this::waitUntilAllHaveAsked);
    }

    @AfterEach
    void stop() {
        one.stop();
    }

    @Test
    void whoCameFirstGoesOnBeforeALaterOneBegins() {
        Executor early = one.turn(0);
        Executor late = one.turn(0);

        CompletableFuture<Void> lateBegins = run("late begins", late);
        CompletableFuture<Void> earlyGoesOn = run("early goes on", early);
        allAsked.countDown();

        CompletableFuture.allOf(lateBegins, earlyGoesOn).join();
        assertThat(done).containsExactly("early goes on", "late begins");
    }

    @Test
    void aLineFarBackInItsBatchLetsOthersGoFirst() {
        CompletableFuture<Void> line = run("line", one.turn(2));
        CompletableFuture<Void> deals = CompletableFuture.allOf(
                run("deal 1", one.turn(0)), run("deal 2", one.turn(0)), run("deal 3", one.turn(0)));
        allAsked.countDown();

        CompletableFuture.allOf(line, deals).join();
        assertThat(done).startsWith("deal 1").endsWith("deal 3").contains("line");
    }

    @Test
    void workThatFailsEndsNoThread() {
        one.turn(0).execute(() -> {
            throw new IllegalStateException("a fault");
        });
        allAsked.countDown();

        run("next", one.turn(0)).join();
        assertThat(done).containsExactly("next");
    }

    private CompletableFuture<Void> run(String what, Executor turn) {
        return CompletableFuture.runAsync(() -> done.add(what), turn);
    }

    private void waitUntilAllHaveAsked() {
        try {
            allAsked.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
