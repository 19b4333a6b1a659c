package io.reglament.regulation.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The phrases of one language from {@code texts/law.*.properties} and {@code document.*}, patterns of ICU's MessageFormat. */
final class Phrases {
    static final Phrases RUSSIAN = new Phrases("ru", Locale.forLanguageTag("ru-RU"));
    static final Phrases ENGLISH = new Phrases("en", Locale.UK);

    private final Locale locale;
    private final Properties patterns = new Properties();

    private Phrases(String name, Locale locale) {
        this.locale = locale;
        load("/texts/law." + name + ".properties");
        load("/texts/document." + name + ".properties");
    }

    private void load(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file);
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when there is no such phrase */
    String say(String key, Map<String, ?> words) {
        return new MessageFormat(pattern(key), locale).format(words);
    }

    /** A phrase without blanks. */
    String say(String key) {
        return pattern(key);
    }

    /** The word for an enumerated value, where needed in this column; a name that only this house knows stands for itself. */
    String value(String column, String name) {
        return patterns.getProperty("value." + column + "." + name, patterns.getProperty("value." + name, name));
    }

    boolean knows(String key) {
        return patterns.containsKey(key);
    }

    Locale locale() {
        return locale;
    }

    private String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No phrase " + key + " in " + locale);
        }
        return pattern;
    }
}
