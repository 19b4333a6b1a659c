package io.reglament.decision.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.Startup;
import io.reglament.ledger.Outcome;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The batches that are being answered: a few for each client, some for all, and none that stands still. */
@Startup
@ApplicationScoped
class BatchesUnderWay {
    /** Each batch may keep one line whatever it takes, and with its answer the largest takes about half of this. */
    private static final long MEMORY_FOR_ONE = 64L << 20;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final long atOnce;
    private final int forOneClient;
    private final long patienceNanos;
    private final VitalThreads vital;
    private final Thread watchman;
    private final Set<Course> courses = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> ofClients = new ConcurrentHashMap<>();

    BatchesUnderWay(
            VitalThreads vital,
            @ConfigProperty(name = "reglament.limits.batches", defaultValue = "16") long atOnce,
            @ConfigProperty(name = "reglament.limits.batches-of-a-client", defaultValue = "2") int forOneClient,
            @ConfigProperty(name = "reglament.limits.batch-stands-still", defaultValue = "30S") Duration patience) {
        this.atOnce = Math.max(1, Math.min(atOnce, Runtime.getRuntime().maxMemory() / MEMORY_FOR_ONE));
        this.forOneClient = forOneClient;
        this.patienceNanos = patience.toNanos();
        this.vital = vital;
        watchman = vital.every(BETWEEN_LOOKS, "batch-watchman", this::look);
    }

    /** One batch from its first line to its last answer. */
    final class Course implements AutoCloseable {
        private final String client;
        private final Runnable hangUp;
        private volatile long movedAt = System.nanoTime();

        private Course(String client, Runnable hangUp) {
            this.client = client;
            this.hangUp = hangUp;
        }

        /** A line came in whole, or an answer has left. */
        void moved() {
            movedAt = System.nanoTime();
        }

        private void hangUpIfItStandsStill() {
            if (System.nanoTime() - movedAt > patienceNanos) {
                hangUp.run();
            }
        }

        @Override
        public void close() {
            leave(this);
        }
    }

    /**
     * Begins a batch.
     *
     * @param hangUp ends the connection when no line has moved for too long, in whichever direction
     * @throws HttpProblem when the client, or all together, have too many under way
     */
    synchronized Course enter(String client, Runnable hangUp) {
        if (ofClients.getOrDefault(client, 0) >= forOneClient) {
            throw DecisionProblems.tooManyBatches(forOneClient);
        }
        if (courses.size() >= atOnce) {
            throw DecisionProblems.notRecorded(Outcome.Why.OVERLOADED);
        }
        Course course = new Course(client, hangUp);
        courses.add(course);
        ofClients.merge(client, 1, Integer::sum);
        return course;
    }

    /** How many there are, at least one. */
    int number() {
        return Math.max(1, courses.size());
    }

    private synchronized void leave(Course course) {
        if (courses.remove(course)) {
            ofClients.computeIfPresent(course.client, (client, number) -> number == 1 ? null : number - 1);
        }
    }

    private void look() {
        courses.forEach(Course::hangUpIfItStandsStill);
    }

    @PreDestroy
    void stop() {
        vital.end(watchman);
    }
}
