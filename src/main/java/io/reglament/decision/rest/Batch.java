package io.reglament.decision.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.rest.DecisionDesk.Reply;
import io.reglament.decision.rest.Lines.Line;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Many deals in one stream: decided side by side, recorded together, answered in their order; never more than a window in memory. */
@ApplicationScoped
class Batch {
    private static final int WINDOW = 500;
    private static final String PATH = "/v1/decisions/batch";
    private static final int BAD_REQUEST = 400;

    /** What stands in an answering line. */
    private record Answer(long line, int status, String name, byte[] content) {}

    private final DecisionDesk desk;
    private final Answers answers;
    private final ObjectMapper json;
    private final Duration patience;
    private final ExecutorService deciders =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    Batch(
            DecisionDesk desk,
            Answers answers,
            ObjectMapper json,
            @ConfigProperty(name = "reglament.ledger.batch-patience", defaultValue = "20S") Duration patience) {
        this.desk = desk;
        this.answers = answers;
        this.json = json;
        this.patience = patience;
    }

    @PreDestroy
    void stop() {
        deciders.shutdown();
    }

    /** Reads to the end of the stream, or until nobody reads the answers any more. */
    void decide(String client, InputStream in, OutputStream out) throws IOException {
        Lines lines = new Lines(in, RequestReader.MAX_BODY);
        ArrayDeque<Started> window = new ArrayDeque<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                window.add(start(client, line));
            }
            while (window.size() >= WINDOW || (!window.isEmpty() && !lines.ready())) {
                write(window.remove(), out);
            }
            if (window.isEmpty()) {
                out.flush();
            }
        }
        while (!window.isEmpty()) {
            write(window.remove(), out);
        }
    }

    private record Started(Line line, @Nullable Future<Reply> reply) {}

    private Started start(String client, Line line) {
        byte[] content = line.content();
        return new Started(line, content == null ? null : deciders.submit(() -> desk.decide(client, content)));
    }

    private void write(Started started, OutputStream out) throws IOException {
        Answer answer = answer(started);
        String head = "{\"line\":%d,\"status\":%d,\"%s\":".formatted(answer.line, answer.status, answer.name);
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(answer.content);
        out.write('}');
        out.write('\n');
    }

    private Answer answer(Started started) throws IOException {
        long number = started.line.number();
        try {
            if (started.reply == null) {
                throw Problems.tooLarge(RequestReader.MAX_BODY);
            }
            Answers.Answered answered = answers.of(started.reply.get(), patience);
            return new Answer(number, answered.status(), "decision", answered.answer());
        } catch (HttpProblem problem) {
            return problem(number, problem);
        } catch (ExecutionException e) {
            return problem(number, e.getCause() == null ? e : e.getCause());
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
