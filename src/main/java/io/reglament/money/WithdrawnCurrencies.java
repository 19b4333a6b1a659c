package io.reglament.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Codes that ISO 4217 once had and has withdrawn, which the JDK still knows: nobody can pay in them (decided 72). */
public final class WithdrawnCurrencies {
    private static final Map<String, String> SUCCESSORS = read();

    private WithdrawnCurrencies() {}

    /** The currency that took the place of a withdrawn one; null for one in use. */
    public static @Nullable String successor(String code) {
        return SUCCESSORS.get(code);
    }

    private static Map<String, String> read() {
        Properties known = new Properties();
        try (InputStream file = Objects.requireNonNull(
                WithdrawnCurrencies.class.getResourceAsStream("withdrawn-currencies.properties"))) {
            known.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(each -> each, known::getProperty));
    }
}
