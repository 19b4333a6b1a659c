package io.reglament.web.wire;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is answered to something that is no HTTP, or more of it than is read. */
final class EdgeRefusal {
    private static final String URI_TOO_LONG = "An HTTP line is larger";

    private EdgeRefusal() {}

    /** Broken, or of a version that is not spoken here. */
    static boolean isNoHttp(HttpObject part) {
        return part.decoderResult().isFailure()
                || (part instanceof HttpRequest request
                        && request.protocolVersion().majorVersion() != HttpVersion.HTTP_1_1.majorVersion());
    }

    static FullHttpResponse of(@Nullable Throwable cause) {
        HttpResponseStatus status = status(cause);
        return answer(status, name(status), "The request could not be read as HTTP", detail(status));
    }

    static FullHttpResponse tooSlow() {
        return answer(
                HttpResponseStatus.REQUEST_TIMEOUT,
                "too-slow",
                "The body did not come in time",
                "Nothing was done. A body has to be there as a whole within half a minute.");
    }

    private static FullHttpResponse answer(HttpResponseStatus status, String name, String title, String detail) {
        byte[] body = new JsonObject()
                .put("type", "urn:reglament:problem:" + name)
                .put("status", status.code())
                .put("title", title)
                .put("detail", detail)
                .put("errors", new JsonArray())
                .encode()
                .getBytes(StandardCharsets.UTF_8);
        FullHttpResponse answer =
                new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
        EdgeHeaders.ALWAYS.forEach(answer.headers()::set);
        return answer;
    }

    private static HttpResponseStatus status(@Nullable Throwable cause) {
        if (!(cause instanceof TooLongFrameException)) {
            return HttpResponseStatus.BAD_REQUEST;
        }
        String words = String.valueOf(cause.getMessage());
        return words.startsWith(URI_TOO_LONG)
                ? HttpResponseStatus.REQUEST_URI_TOO_LONG
                : HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
    }

    private static String name(HttpResponseStatus status) {
        return status == HttpResponseStatus.BAD_REQUEST ? "malformed" : "too-large";
    }

    private static String detail(HttpResponseStatus status) {
        return status == HttpResponseStatus.BAD_REQUEST
                ? "What was sent breaks the rules of HTTP/1.1. The connection ends."
                : "The first line or the headers are longer than is read. The connection ends.";
    }
}
