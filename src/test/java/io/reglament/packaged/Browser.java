package io.reglament.packaged;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps cookies as a browser does for the loopback, where a secure cookie goes over plain http too; follows nothing by itself. */
final class Browser {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Map<String, String>> cookies = new TreeMap<>();

    HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(address, HttpRequest.newBuilder(address).GET());
    }

    HttpResponse<String> submit(URI address, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                address,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The same address as long as it sends on, and the last answer. */
    HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            last = get(last.uri().resolve(last.headers().firstValue("Location").orElseThrow()));
        }
        return last;
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        Map<String, String> mine = cookies.computeIfAbsent(address.getPort(), port -> new TreeMap<>());
        if (!mine.isEmpty()) {
            request.header(
                    "Cookie",
                    mine.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            mine.put(pair[0], pair[1]);
        }
        return answer;
    }
}
