package io.reglament.traces;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Takes what is sent by OTLP over HTTP; a test has it in a field of type {@code BlockingQueue}, each as its path and its bytes. */
public final class Collector implements QuarkusTestResourceLifecycleManager {
    private final BlockingQueue<String> sendings = new LinkedBlockingQueue<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::take);
            started.start();
            server = started;
            return Map.of(
                    "otel.exporter.otlp.endpoint",
                    "http://127.0.0.1:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            sendings.add(exchange.getRequestURI().getPath() + " " + body);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(sendings, new TestInjector.MatchesType(BlockingQueue.class));
    }

    @Override
    public void stop() {
        Objects.requireNonNull(server).stop(0);
    }
}
