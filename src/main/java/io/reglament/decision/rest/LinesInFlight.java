package io.reglament.decision.rest;

import io.reglament.decision.desk.DecisionDesk.Decided;
import io.reglament.decision.desk.DecisionDesk.Reply;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one batch that are on their way: decided side by side, recorded and answered in their order, and bounded by their
 * number and by the bytes that they keep.
 */
final class LinesInFlight {
    /** Enough for a commit that is worth its while; more are collected as garbage only when they have grown old, which is dear. */
    private static final int MOST_LINES = 128;

    /** What becomes of a byte of facts, at most about: the canonical facts, the answer, and each violation twice more. */
    private static final int KEPT_FOR_A_BYTE = 16;

    private final LongSupplier mostBytes;
    private final Function<Decided, Reply> ledger;
    private final ArrayDeque<Underway> lines = new ArrayDeque<>();
    private final AtomicLong bytes = new AtomicLong();
    private CompletableFuture<?> recordedBefore = CompletableFuture.completedFuture(null);

    /**
     * @param mostBytes may change; one line has room whatever it says
     * @param ledger takes a decision in and does not block
     */
    LinesInFlight(LongSupplier mostBytes, Function<Decided, Reply> ledger) {
        this.mostBytes = mostBytes;
        this.ledger = ledger;
    }

    /** A line whose answer is awaited. */
    static final class Underway {
        private final long number;
        private final @Nullable CompletableFuture<Decided> decided;
        private final AtomicLong kept = new AtomicLong();
        private @Nullable Future<Reply> reply;

        private Underway(long number, @Nullable CompletableFuture<Decided> decided) {
            this.number = number;
            this.decided = decided;
        }

        long number() {
            return number;
        }

        /** Null when the line was too long to be kept. */
        @Nullable
        Future<Reply> reply() {
            return reply;
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether a line of this length may be added; its answer is not known yet and is given room as well. */
    boolean hasRoomFor(int length) {
        return lines.isEmpty()
                || (lines.size() < MOST_LINES && bytes.get() + expected(length) <= mostBytes.getAsLong());
    }

    /** A line of which nothing is kept, because it is too long. */
    void addTooLong(long number) {
        lines.add(new Underway(number, null));
    }

    /** How many lines are under way. */
    int size() {
        return lines.size();
    }

    /** @param length of the line in bytes */
    void add(long number, int length, CompletableFuture<Decided> decided) {
        Underway line = new Underway(number, decided);
        keep(line, expected(length));
        CompletableFuture<Reply> reply = decided.thenCombine(recordedBefore, (made, before) -> ledger.apply(made))
                .whenComplete((given, failure) -> keep(line, given == null ? 0 : given.size()));
        recordedBefore = reply.handle((given, failure) -> null);
        line.reply = reply;
        lines.add(line);
    }

    /** The first line that is not answered yet. */
    Underway first() {
        return lines.element();
    }

    /** Its reply has been waited for. */
    void removeFirst() {
        keep(lines.remove(), 0);
    }

    /** What nobody waits for any more is not begun, and not recorded unless it is on its way to the disk. */
    void abandon() {
        for (Underway line : lines) {
            if (line.decided != null) {
                line.decided.cancel(false);
            }
        }
        lines.clear();
    }

    private void keep(Underway line, long now) {
        bytes.addAndGet(now - line.kept.getAndSet(now));
    }

    private static long expected(int length) {
        return (long) length * KEPT_FOR_A_BYTE;
    }
}
