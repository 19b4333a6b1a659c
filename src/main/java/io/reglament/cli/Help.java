package io.reglament.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code --help} prints; the script prints the same file without a build. */
final class Help {
    private Help() {}

    static String text() {
        try (InputStream text = Help.class.getResourceAsStream("/help.txt")) {
            if (text == null) {
                throw new IllegalStateException("help.txt is not on the class path");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
