package io.reglament.decision.jdbc;

import io.reglament.vital.Undying;
import io.reglament.vital.VitalThreads;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers together the questions that come at the same time: one statement for all of them instead of one each, which is most
 * of what a small question costs. A question that comes alone is answered at once.
 */
final class Gathering<Q, A> implements AutoCloseable {
    private static final int MOST_AT_ONCE = 100;
    private static final int LOOK_UP_SECONDS = 5;

    /** Answers questions, each in its place. */
    interface Reader<Q, A> {
        List<A> read(List<Q> questions) throws SQLException;
    }

    private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {}

    private final Reader<Q, A> reader;
    private final BlockingQueue<Asked<Q, A>> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final VitalThreads vital;
    private volatile boolean closed;

    Gathering(String name, int readers, VitalThreads vital, Reader<Q, A> reader) {
        this.vital = vital;
        this.reader = reader;
        for (int i = 1; i <= readers; i++) {
            Thread thread = new Thread(this::work, name + "-" + i);
            thread.setDaemon(true);
            threads.add(thread);
            vital.watch(thread);
            thread.start();
        }
    }

    /** The answer when it is there; it fails with the {@link SQLException} of the questions that could not be answered. */
    CompletableFuture<A> ask(Q question) {
        Asked<Q, A> asked = new Asked<>(question, new CompletableFuture<>());
        waiting.add(asked);
        return asked.answer;
    }

    private void work() {
        while (!closed) {
            Undying.attempt(Thread.currentThread().getName(), this::answerSome);
        }
    }

    private void answerSome() throws InterruptedException {
        @Nullable Asked<Q, A> first = waiting.poll(LOOK_UP_SECONDS, TimeUnit.SECONDS);
        if (first == null) {
            return;
        }
        List<Asked<Q, A>> together = new ArrayList<>();
        together.add(first);
        waiting.drainTo(together, MOST_AT_ONCE - 1);
        answer(together);
    }

    private void answer(List<Asked<Q, A>> together) {
        try {
            List<A> answers = reader.read(together.stream().map(Asked::question).toList());
            for (int i = 0; i < answers.size(); i++) {
                together.get(i).answer.complete(answers.get(i));
            }
        } catch (SQLException e) {
            if (together.size() > 1 && isOfOneQuestion(e)) {
                together.forEach(asked -> answer(List.of(asked)));
            } else {
                together.forEach(asked -> asked.answer.completeExceptionally(e));
            }
        } catch (RuntimeException | Error e) {
            together.forEach(asked -> asked.answer.completeExceptionally(e));
        }
    }

    /** A data exception (SQLSTATE class 22) is the fault of one question, which must harm no other. */
    private static boolean isOfOneQuestion(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith("22");
    }

    @Override
    public void close() {
        closed = true;
        threads.forEach(vital::dismiss);
        threads.forEach(Thread::interrupt);
    }
}
