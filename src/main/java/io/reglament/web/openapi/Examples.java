package io.reglament.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The examples of the document; a test posts the request and gets the answer. */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** The JSON of a resource in {@code /openapi} as maps, lists and values. */
    static Object read(String name) {
        try (InputStream in = Examples.class.getResourceAsStream("/openapi/" + name)) {
            return JSON.readValue(Objects.requireNonNull(in, name), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
