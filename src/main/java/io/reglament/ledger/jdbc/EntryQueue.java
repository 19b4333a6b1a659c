package io.reglament.ledger.jdbc;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.reglament.ledger.Pending;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What waits for the writer: bounded by number and bytes, and closed while the oldest has waited too long. */
final class EntryQueue {
    /** @param request the span of whoever waits; invalid when nobody traces */
    record Waiting(Pending pending, SpanContext request, long since) {}

    private final int maxLength;
    private final long maxBytes;
    private final long maxAgeNanos;
    private final LongSupplier nanoClock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private long waitingBytes;

    EntryQueue(int maxLength, long maxBytes, Duration maxAge, LongSupplier nanoClock) {
        this.maxLength = maxLength;
        this.maxBytes = maxBytes;
        this.maxAgeNanos = maxAge.toNanos();
        this.nanoClock = nanoClock;
    }

    /** False when it is full or too slow: then the entry has not been taken in. */
    boolean offer(Pending pending) {
        SpanContext request = Span.current().getSpanContext();
        lock.lock();
        try {
            if (full()) {
                return false;
            }
            waiting.add(new Waiting(pending, request, nanoClock.getAsLong()));
            waitingBytes += pending.entry().size();
            filled.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    boolean isFull() {
        lock.lock();
        try {
            return full();
        } finally {
            lock.unlock();
        }
    }

    private boolean full() {
        @Nullable Waiting oldest = waiting.peek();
        return waiting.size() >= maxLength
                || waitingBytes >= maxBytes
                || (oldest != null && nanoClock.getAsLong() - oldest.since > maxAgeNanos);
    }

    int length() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** What has gathered, within the bounds but at least one; empty when nothing came in time. */
    List<Waiting> take(int maxEntries, long mostBytes, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && left > 0) {
                left = filled.awaitNanos(left);
            }
            List<Waiting> taken = new ArrayList<>(Math.min(maxEntries, waiting.size()));
            long bytes = 0;
            for (Waiting next = waiting.peek(); next != null && taken.size() < maxEntries; next = waiting.peek()) {
                bytes += next.pending.entry().size();
                if (bytes > mostBytes && !taken.isEmpty()) {
                    break;
                }
                waitingBytes -= next.pending.entry().size();
                taken.add(waiting.remove());
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Lets time pass for the writer without taking anything. */
    static void pause(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
