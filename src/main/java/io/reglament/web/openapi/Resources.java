package io.reglament.web.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the document is made from beside the records. */
final class Resources {
    private Resources() {}

    /** A file of properties in UTF-8. */
    static Properties properties(String path) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Resources.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
