package io.reglament.backtest.desk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The threads that go through backtests, at most half as many as there are processors: so many deals are at most decided at a time for
 * them. They look at once when a run is asked for here, and every few seconds for those of other replicas, and for what others left.
 */
@Startup
@ApplicationScoped
public class BacktestThreads {
    private static final String NAME = "backtest";
    private static final int SECONDS_BETWEEN_LOOKS = 5;
    private static final int SECONDS_TO_STOP = 3;

    private final PartWork work;
    private final VitalThreads vital;
    private final Semaphore calls = new Semaphore(0);
    private final List<Thread> threads;

    /** @param number of threads; none where this replica leaves backtests to others */
    BacktestThreads(
            PartWork work,
            VitalThreads vital,
            @ConfigProperty(name = "reglament.backtest.threads") Optional<Integer> number) {
        this.work = work;
        this.vital = vital;
        int usual = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        threads = IntStream.range(0, number.orElse(usual))
                .mapToObj(i -> vital.every(Duration.ZERO, NAME, this::turn))
                .toList();
    }

    /** There is something to do. */
    public void wake() {
        calls.release(threads.size());
    }

    private void turn() throws InterruptedException {
        boolean more = calls.tryAcquire(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        do {
            more = work.next();
        } while (more);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        work.stop();
        end();
    }

    /** Lets them end after what they have begun, and does not wait for ever. */
    void end() throws InterruptedException {
        threads.forEach(vital::dismiss);
        wake();
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_STOP));
            vital.end(thread);
        }
    }
}
