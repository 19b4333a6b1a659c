package io.reglament.evaluation.text;

import com.ibm.icu.text.MessageFormat;
import io.reglament.calendar.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The patterns of one language, parsed once; a thread has its own copies, since a MessageFormat is not thread-safe. */
final class Language {
    private final Locale locale;
    private final DateTimeFormatter instants;
    private final DateTimeFormatter dates;
    private final Properties patterns;
    private final ThreadLocal<Map<String, MessageFormat>> parsed = ThreadLocal.withInitial(HashMap::new);
    private final Map<String, Blanks> simple = new HashMap<>();
    private final Map<Span, String> spans = new ConcurrentHashMap<>();

    private Language(Locale locale, String datePattern, Properties patterns) {
        this.locale = locale;
        this.instants = DateTimeFormatter.ofPattern(datePattern + " HH:mm", Locale.ROOT);
        this.dates = DateTimeFormatter.ofPattern(datePattern, Locale.ROOT);
        this.patterns = patterns;
        for (String key : patterns.stringPropertyNames()) {
            Blanks blanks = Blanks.of(patterns.getProperty(key));
            if (blanks != null) {
                simple.put(key, blanks);
            }
        }
    }

    static Language load(String name, Locale locale, String datePattern) {
        Properties patterns = new Properties();
        String file = "/texts/" + name + ".properties";
        try (InputStream in = Language.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file);
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Language(locale, datePattern, patterns);
    }

    String sentence(String key, Map<String, Object> args, ZoneId zone) {
        Map<String, Object> words = new HashMap<>();
        args.forEach((name, value) -> words.put(name, word(value, zone)));
        return format(key, words);
    }

    private String format(String key, Map<String, Object> words) {
        Blanks blanks = simple.get(key);
        String filled = blanks == null ? null : blanks.filled(words);
        if (filled != null) {
            return filled;
        }
        MessageFormat format = parsed.get().computeIfAbsent(key, this::parse);
        return format.format(words);
    }

    private MessageFormat parse(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence " + key + " in " + locale);
        }
        return new MessageFormat(pattern, locale);
    }

    private Object word(Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return instants.format(instant.atZone(zone));
        }
        if (value instanceof LocalDate date) {
            return dates.format(date);
        }
        if (value instanceof Span span) {
            return spans.computeIfAbsent(span, it -> format("span." + it.unit(), Map.of("n", it.amount())));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return patterns.getProperty(
                    constant.getDeclaringClass().getSimpleName() + "." + constant.name(), constant.name());
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> each instanceof String name
                            ? patterns.getProperty("word." + name, name)
                            : String.valueOf(word(each, zone)))
                    .collect(Collectors.joining(", "));
        }
        return value;
    }
}
