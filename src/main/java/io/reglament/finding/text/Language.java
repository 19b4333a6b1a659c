package io.reglament.finding.text;

import io.reglament.calendar.Span;
import io.reglament.finding.Lateness;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The patterns of one language, taken apart once. */
final class Language {
    private final Locale locale;
    private final DateTimeFormatter instants;
    private final DateTimeFormatter dates;
    private final Properties patterns;
    private final Map<String, Message> messages = new HashMap<>();
    private final Map<Span, String> spans = new ConcurrentHashMap<>();

    private Language(Locale locale, String datePattern, Properties patterns) {
        this.locale = locale;
        this.instants = DateTimeFormatter.ofPattern(datePattern + " HH:mm", Locale.ROOT);
        this.dates = DateTimeFormatter.ofPattern(datePattern, Locale.ROOT);
        this.patterns = patterns;
        Grammar grammar = Grammar.of(locale);
        for (String key : patterns.stringPropertyNames()) {
            messages.put(key, Message.of(patterns.getProperty(key), grammar));
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

    static Language english() {
        return load("en", Locale.UK, "yyyy-MM-dd");
    }

    /** What follows a prefix in the keys of the patterns, ascending. */
    List<String> keys(String prefix) {
        return patterns.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted()
                .toList();
    }

    String sentence(String key, Function<String, @Nullable Object> args, ZoneId zone) {
        return message(key).said(name -> word(args.apply(name), zone));
    }

    private Message message(String key) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("No sentence " + key + " in " + locale);
        }
        return message;
    }

    private @Nullable Object word(@Nullable Object value, ZoneId zone) {
        if (value instanceof Instant instant) {
            return instants.format(instant.atZone(zone));
        }
        if (value instanceof LocalDate date) {
            return dates.format(date);
        }
        if (value instanceof Span span) {
            return spans.computeIfAbsent(
                    span, it -> message("span." + it.unit()).said(n -> it.amount()));
        }
        if (value instanceof Lateness late) {
            return late.days() > 0
                    ? message("late.WORKING_DAY").said(n -> late.days())
                    : message("late.WORKING_MINUTE").said(n -> late.minutes());
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
