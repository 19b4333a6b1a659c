package io.reglament.decision.desk;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.Startup;
import io.reglament.vital.Undying;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.MDC;

/**
 * The threads that decide, a few for each processor: they wait for nothing, so that more of them would only get in each other's way. Who came
 * first goes first, also when he goes on after he has waited for something: so little is half done at a time. There from the start, so that the
 * threads inherit nothing of a request.
 */
@Startup
@ApplicationScoped
public class Deciders {
    private static final int FOR_A_PROCESSOR = 2;

    private final AtomicLong arrivals = new AtomicLong();
    private final List<Thread> members = new CopyOnWriteArrayList<>();
    private final VitalThreads vital;
    private final ThreadPoolExecutor threads;

    @Inject
    Deciders(MeterRegistry meters, VitalThreads vital) {
        this(FOR_A_PROCESSOR * Runtime.getRuntime().availableProcessors(), vital);
        Gauge.builder("reglament.deciders.queue", threads.getQueue(), Collection::size)
                .description("Deals that wait for their turn to begin or to go on")
                .register(meters);
    }

    Deciders(int number, VitalThreads vital) {
        this.vital = vital;
        threads = new ThreadPoolExecutor(
                number, number, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), this::thread);
        threads.prestartAllCoreThreads();
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "decider");
        vital.watch(thread);
        members.add(thread);
        return thread;
    }

    private record Task(long turn, Runnable work) implements Runnable, Comparable<Task> {
        @Override
        public void run() {
            Undying.attempt("decider", work::run);
        }

        @Override
        public int compareTo(Task other) {
            return Long.compare(turn, other.turn);
        }
    }

    /**
     * Where all the work for one deal is done, with the log and the trace of whoever asks for the turn.
     *
     * @param behind how many that come later may go first, so that a batch of many lines does not keep a single deal waiting
     */
    public Executor turn(int behind) {
        long turn = arrivals.incrementAndGet() + behind;
        Context trace = Context.current();
        Map<String, Object> log = MDC.getMap();
        return work -> threads.execute(new Task(turn, trace.wrap(() -> logged(log, work))));
    }

    private static void logged(Map<String, Object> log, Runnable work) {
        log.forEach(MDC::put);
        try {
            work.run();
        } finally {
            MDC.clear();
        }
    }

    @PreDestroy
    void stop() {
        members.forEach(vital::dismiss);
        threads.shutdown();
    }
}
