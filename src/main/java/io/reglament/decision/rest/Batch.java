package io.reglament.decision.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.desk.AdmissionControl;
import io.reglament.decision.desk.Answers;
import io.reglament.decision.desk.DecisionDesk;
import io.reglament.decision.desk.DecisionDesk.Reply;
import io.reglament.decision.rest.Lines.Line;
import io.reglament.decision.rest.LinesInFlight.Underway;
import io.reglament.ledger.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Many deals in one stream: decided side by side, recorded together, answered in their order. Whatever is sent, all batches
 * together keep no more than a share of the memory: who does not read the answers is not read from.
 */
@ApplicationScoped
class Batch {
    private static final String PATH = "/v1/decisions/batch";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;

    private static final int SHARE_OF_MEMORY = 8;

    /** Less than the ledger takes in before it refuses ({@code reglament.ledger.queue-bytes}): a batch waits rather than fails. */
    private static final long MOST_MEMORY = 16L << 20;

    /** Each batch may keep one line whatever it takes, and with its answer the largest takes about half of this. */
    private static final long MEMORY_FOR_ONE = 64L << 20;

    /** What stands in an answering line. */
    private record Answer(long line, int status, String name, byte[] content) {}

    private final DecisionDesk desk;
    private final Answers answers;
    private final AdmissionControl room;
    private final ObjectMapper json;
    private final Duration patience;
    private final long atOnce;
    private final long memory = Math.min(MOST_MEMORY, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    private final AtomicInteger running = new AtomicInteger();

    Batch(
            DecisionDesk desk,
            Answers answers,
            AdmissionControl room,
            ObjectMapper json,
            @ConfigProperty(name = "reglament.ledger.batch-patience", defaultValue = "20S") Duration patience,
            @ConfigProperty(name = "reglament.limits.batches", defaultValue = "16") long atOnce) {
        this.desk = desk;
        this.answers = answers;
        this.room = room;
        this.json = json;
        this.patience = patience;
        this.atOnce = Math.max(1, Math.min(atOnce, Runtime.getRuntime().maxMemory() / MEMORY_FOR_ONE));
    }

    /**
     * Reads to the end of the stream, or until nobody reads the answers any more.
     *
     * @throws ClosedChannelException when it broke off
     * @throws HttpProblem before anything is read, when too many batches are under way
     */
    void decide(String client, InputStream in, OutputStream out) throws IOException {
        LinesInFlight window = new LinesInFlight(() -> memory / Math.max(1, running.get()), desk::record);
        try {
            if (running.incrementAndGet() > atOnce) {
                throw DecisionProblems.notRecorded(Outcome.Why.OVERLOADED);
            }
            decide(client, new Lines(in, RequestReader.MAX_BODY), window, out);
        } catch (IOException e) {
            throw (IOException) new ClosedChannelException().initCause(e);
        } finally {
            running.decrementAndGet();
            window.abandon();
        }
    }

    private void decide(String client, Lines lines, LinesInFlight window, OutputStream out) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            add(client, line, window, out);
            while (!window.isEmpty() && !lines.ready()) {
                writeFirst(window, out);
            }
            if (window.isEmpty()) {
                out.flush();
            }
        }
        while (!window.isEmpty()) {
            writeFirst(window, out);
        }
    }

    private void add(String client, Line line, LinesInFlight window, OutputStream out) throws IOException {
        if (line.isBlank()) {
            return;
        }
        while (!window.hasRoomFor(line.length())) {
            writeFirst(window, out);
        }
        byte[] content = line.content();
        if (content == null) {
            window.addTooLong(line.number());
        } else {
            window.add(
                    line.number(),
                    content.length,
                    room.inTurn(content.length, () -> desk.decided(client, content, window.size())));
        }
    }

    private void writeFirst(LinesInFlight window, OutputStream out) throws IOException {
        Answer answer = answer(window.first());
        window.removeFirst();
        String head = "{\"line\":%d,\"status\":%d,\"%s\":".formatted(answer.line, answer.status, answer.name);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(answer.content);
        out.write('}');
        out.write('\n');
    }

    private Answer answer(Underway line) throws IOException {
        long number = line.number();
        try {
            Future<Reply> reply = line.reply();
            if (reply == null) {
                throw DecisionProblems.tooLarge(RequestReader.MAX_BODY);
            }
            Answers.Answered answered =
                    answers.of(reply.get(), patience).toCompletableFuture().get();
            return new Answer(number, answered.first() ? CREATED : OK, "decision", answered.answer());
        } catch (HttpProblem problem) {
            return problem(number, problem);
        } catch (ExecutionException e) {
            return problem(number, DecisionProblems.of(e.getCause() == null ? e : e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** A line's problem has the very form that the single request's has. */
    private Answer problem(long number, Throwable cause) throws IOException {
        HttpProblem raw = cause instanceof HttpProblem problem
                ? problem
                : HttpProblem.builder().withStatus(BAD_REQUEST).build();
        HttpProblem shown =
                ExceptionMapperBase.postProcessorsRegistry.applyPostProcessing(raw, ProblemContext.of(cause, PATH));
        return new Answer(number, shown.getStatusCode(), "problem", json.writeValueAsBytes(shown));
    }
}
