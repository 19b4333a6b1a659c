package io.reglament.vital;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The threads without which the service only seems to live. Thread-safe. */
public final class VitalThreads {
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    /** From now on the thread is missed when it has ended. */
    public void watch(Thread thread) {
        threads.add(thread);
    }

    /** The thread is about to end because it was told to. */
    public void dismiss(Thread thread) {
        threads.remove(thread);
    }

    /** The names of those that have ended though nobody told them to. */
    public List<String> dead() {
        return threads.stream()
                .filter(thread -> !thread.isAlive())
                .map(Thread::getName)
                .sorted()
                .toList();
    }

    /**
     * Begins a thread that takes a turn, rests, and takes the next one, as long as the process lives. It shares no pool: however busy
     * those are that answer, it has its turn.
     */
    public Thread every(Duration rest, String name, Undying.Turn turn) {
        Thread thread = new Thread(() -> repeat(rest, name, turn), name);
        thread.setDaemon(true);
        watch(thread);
        thread.start();
        return thread;
    }

    private void repeat(Duration rest, String name, Undying.Turn turn) {
        while (threads.contains(Thread.currentThread())) {
            Undying.attempt(name, turn);
            Undying.attempt(name, () -> TimeUnit.NANOSECONDS.sleep(rest.toNanos()));
        }
    }

    /** Ends a thread that was begun here; it is not missed. */
    public void end(Thread thread) {
        dismiss(thread);
        // Its rest is cut short.
        thread.interrupt();
    }
}
