package io.reglament.decision.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.reglament.access.Rate;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.desk.AdmissionControl;
import io.reglament.decision.desk.Answers;
import io.reglament.decision.desk.DecisionDesk;
import io.reglament.decision.desk.DecisionDesk.Reply;
import io.reglament.decision.rest.BatchesUnderWay.Course;
import io.reglament.decision.rest.Lines.Line;
import io.reglament.decision.rest.LinesInFlight.Underway;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    private static final int INTERNAL = 500;

    private static final int SHARE_OF_MEMORY = 8;

    /** Less than the ledger takes in before it refuses ({@code reglament.ledger.queue-bytes}): a batch waits rather than fails. */
    private static final long MOST_MEMORY = 16L << 20;

    /** Who sends the lines, and how they are read. */
    private record Sender(String client, boolean lenient) {}

    /** What stands in an answering line. */
    private record Answer(long line, int status, String name, byte[] content) {}

    private final DecisionDesk desk;
    private final Answers answers;
    private final AdmissionControl room;
    private final ObjectMapper json;
    private final Rate rate;
    private final BatchesUnderWay underWay;
    private final Duration patience;
    private final long memory = Math.min(MOST_MEMORY, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);

    Batch(
            DecisionDesk desk,
            Answers answers,
            AdmissionControl room,
            ObjectMapper json,
            Rate rate,
            BatchesUnderWay underWay,
            @ConfigProperty(name = "reglament.ledger.batch-patience", defaultValue = "20S") Duration patience) {
        this.desk = desk;
        this.answers = answers;
        this.room = room;
        this.json = json;
        this.rate = rate;
        this.underWay = underWay;
        this.patience = patience;
    }

    /**
     * Reads to the end of the stream, or until nobody reads the answers any more.
     *
     * @param hangUp ends the connection
     * @throws ClosedChannelException when it broke off
     * @throws HttpProblem before anything is read, when too many batches are under way
     */
    void decide(String client, InputStream in, OutputStream out, boolean lenient, Runnable hangUp) throws IOException {
        try (Course course = underWay.enter(client, hangUp)) {
            LinesInFlight window = new LinesInFlight(() -> memory / underWay.number(), desk::record);
            try {
                decide(
                        new Sender(client, lenient),
                        new Lines(in, RequestReader.MAX_BODY),
                        window,
                        new Answering(out, course));
            } catch (IOException e) {
                throw (IOException) new ClosedChannelException().initCause(e);
            } finally {
                window.abandon();
            }
        }
    }

    /** Where the answers go. */
    private record Answering(OutputStream out, Course course) {}

    private void decide(Sender sender, Lines lines, LinesInFlight window, Answering to) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            to.course.moved();
            add(sender, line, window, to);
            while (!window.isEmpty() && !lines.ready()) {
                writeFirst(window, to);
            }
            if (window.isEmpty()) {
                to.out.flush();
            }
        }
        while (!window.isEmpty()) {
            writeFirst(window, to);
        }
    }

    /** A line counts as a request does, and a batch waits where a request is sent away. */
    private void awaitTurn(String client) throws IOException {
        try {
            for (Duration wait = rate.take(client); !wait.isZero(); wait = rate.take(client)) {
                TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private void add(Sender sender, Line line, LinesInFlight window, Answering to) throws IOException {
        if (line.isBlank()) {
            return;
        }
        awaitTurn(sender.client);
        while (!window.hasRoomFor(line.length())) {
            writeFirst(window, to);
        }
        byte[] content = line.content();
        if (content == null) {
            window.addTooLong(line.number());
        } else {
            window.add(
                    line.number(),
                    content.length,
                    room.inTurn(
                            content.length, () -> desk.decided(sender.client, content, sender.lenient, window.size())));
        }
    }

    private void writeFirst(LinesInFlight window, Answering to) throws IOException {
        Answer answer = answer(window.first());
        window.removeFirst();
        String head = "{\"line\":%d,\"status\":%d,\"%s\":".formatted(answer.line, answer.status, answer.name);
        to.out.write(head.getBytes(StandardCharsets.US_ASCII));
        to.out.write(answer.content);
        to.out.write('}');
        to.out.write('\n');
        to.course.moved();
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

    /** A line's problem has the very form that the single request's has: what the service itself failed at is its own fault. */
    private Answer problem(long number, Throwable cause) throws IOException {
        HttpProblem raw = cause instanceof HttpProblem problem
                ? problem
                : HttpProblem.builder().withStatus(INTERNAL).build();
        HttpProblem shown =
                ExceptionMapperBase.postProcessorsRegistry.applyPostProcessing(raw, ProblemContext.of(cause, PATH));
        return new Answer(number, shown.getStatusCode(), "problem", json.writeValueAsBytes(shown));
    }
}
