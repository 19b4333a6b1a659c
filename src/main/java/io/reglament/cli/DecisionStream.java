package io.reglament.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Sends a file and reads the answers meanwhile. A client that reads only when it has sent all, as the JDK's does over HTTP/1.1, would
 * wait for ever: the service reads no further while its answers are not taken.
 */
final class DecisionStream {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int PATIENCE_SECONDS = 120;
    private static final int OK = 200;

    private final ServiceClient client;

    DecisionStream(ServiceClient client) {
        this.client = client;
    }

    /** What is done with the answers as they come. */
    interface Answers {
        void add(byte[] bytes) throws IOException;
    }

    /**
     * Comes back when all is answered.
     *
     * @throws CommandException when the service is not there or refuses the whole, or the answers cannot be handed on
     * @throws IOException when the answers break off
     */
    void decide(Path requests, Answers answers) throws CommandException, IOException {
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                // Whoever reads the answers may be slow.
                .setBlockedThreadCheckInterval(1)
                .setBlockedThreadCheckIntervalUnit(TimeUnit.DAYS)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        try {
            send(vertx, requests, answers)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandException refused) {
                throw refused;
            }
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("interrupted", e);
        } finally {
            vertx.close();
        }
    }

    private Future<Void> send(Vertx vertx, Path requests, Answers answers) {
        return vertx.createHttpClient(new HttpClientOptions()
                        .setSsl("https".equals(client.service().getScheme()))
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setIdleTimeout(PATIENCE_SECONDS))
                .request(batch())
                .recover(e -> Future.failedFuture(client.away(e)))
                .compose(request -> vertx.fileSystem()
                        .open(requests.toString(), new OpenOptions().setCreate(false))
                        .compose(file -> send(file, request, answers)));
    }

    private RequestOptions batch() {
        URI batch = client.service().resolve("/v1/decisions/batch");
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(batch.toString())
                .putHeader("Authorization", "Bearer " + client.key())
                .putHeader("Content-Type", "application/x-ndjson");
    }

    private Future<Void> send(AsyncFile file, HttpClientRequest request, Answers answers) {
        Promise<Void> end = Promise.promise();
        request.response()
                .compose(response -> response.statusCode() == OK ? handOn(response, answers) : refused(response))
                .onComplete(end);
        request.setChunked(true);
        // When the sending is cut short, what is answered or how the answers break off says why.
        request.exceptionHandler(cutShort -> {});
        file.pipeTo(request);
        return end.future();
    }

    private static Future<Void> handOn(HttpClientResponse response, Answers answers) {
        Promise<Void> end = Promise.promise();
        response.handler(bytes -> {
            try {
                answers.add(bytes.getBytes());
            } catch (IOException e) {
                end.tryFail(new CommandException("the answers cannot be written: " + e.getMessage(), e));
                response.request().connection().close();
            }
        });
        response.exceptionHandler(end::tryFail);
        response.endHandler(end::tryComplete);
        return end.future();
    }

    private Future<Void> refused(HttpClientResponse response) {
        return response.body()
                .compose(body -> Future.failedFuture(client.refused(
                        "POST", response.request().absoluteURI(), response.statusCode(), body.toString(UTF_8))));
    }
}
