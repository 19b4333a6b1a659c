package io.reglament.packaged;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** Several clients that go on asking for decisions, whatever happens to the service meanwhile. */
final class Load implements AutoCloseable {
    private static final int CLIENTS = 8;
    private static final Set<Integer> DECIDED = Set.of(200, 201);
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final int MORE_THAN_ANYBODY_AWAITS = 1_000_000;
    private static final long BETWEEN_TRIES_NANOS = 50_000_000L;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ServiceProcess service;
    private final Book book;
    private final UnaryOperator<String> bodyOf;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Semaphore acknowledged = new Semaphore(0);
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> running = new ArrayList<>();

    private Load(ServiceProcess service, Book book, UnaryOperator<String> bodyOf) {
        this.service = service;
        this.book = book;
        this.bodyOf = bodyOf;
    }

    static Load on(ServiceProcess service, Book book, UnaryOperator<String> bodyOf) {
        Load load = new Load(service, book, bodyOf);
        for (int client = 0; client < CLIENTS; client++) {
            load.running.add(load.clients.submit(() -> {
                load.ask();
                return null;
            }));
        }
        return load;
    }

    /** Until that many more decisions have been acknowledged. */
    void awaitAcknowledged(int count) throws InterruptedException {
        acknowledged.drainPermits();
        acknowledged.acquire(count);
    }

    private void ask() throws IOException, InterruptedException {
        try {
            while (!stopping.get()) {
                String requestId = "kill-" + NUMBER.incrementAndGet();
                book.intend(requestId);
                insist(requestId);
            }
        } finally {
            // A client that gives up for good must not leave the test waiting for answers.
            acknowledged.release(MORE_THAN_ANYBODY_AWAITS);
        }
    }

    /** As a CRM does: no answer is no promise, so the same request again until there is one. */
    private void insist(String requestId) throws IOException, InterruptedException {
        String body = bodyOf.apply(requestId);
        while (!stopping.get()) {
            Optional<HttpResponse<String>> answer = attempt(body);
            if (answer.isPresent() && DECIDED.contains(answer.get().statusCode())) {
                book.acknowledged(requestId, answer.get().body());
                acknowledged.release();
                return;
            }
            if (answer.isPresent() && !LATER.contains(answer.get().statusCode())) {
                throw new IllegalStateException(
                        answer.get().statusCode() + " " + answer.get().body());
            }
            LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
        }
    }

    private Optional<HttpResponse<String>> attempt(String body) throws InterruptedException {
        try {
            return Optional.of(service.post("/v1/decisions", body));
        } catch (IOException killed) {
            return Optional.empty();
        }
    }

    /** @throws ExecutionException when a client was answered with what neither decides nor asks to come later */
    @Override
    public void close() throws InterruptedException, ExecutionException {
        stopping.set(true);
        clients.shutdown();
        for (Future<?> client : running) {
            client.get();
        }
    }
}
