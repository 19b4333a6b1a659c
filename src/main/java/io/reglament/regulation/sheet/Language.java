package io.reglament.regulation.sheet;

import io.reglament.regulation.words.TableWords;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of a sheet: its words, its decimal sign, its form of a date. */
public enum Language {
    RUSSIAN("ru", TableWords.RUSSIAN, ',', "dd.MM.uuuu"),
    ENGLISH("en", TableWords.ENGLISH, '.', "uuuu-MM-dd");

    private final String code;
    private final TableWords words;
    private final char decimalSign;
    private final DateTimeFormatter dates;

    Language(String code, TableWords words, char decimalSign, String dates) {
        this.code = code;
        this.words = words;
        this.decimalSign = decimalSign;
        this.dates = DateTimeFormatter.ofPattern(dates, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The first language of an Accept-Language header that is one of ours; Russian where there is none. */
    public static Language accepted(@Nullable String header) {
        if (header == null) {
            return RUSSIAN;
        }
        return Arrays.stream(header.split(",", 20))
                .map(range -> range.strip().toLowerCase(Locale.ROOT))
                .flatMap(range -> Arrays.stream(values()).filter(language -> range.startsWith(language.code)))
                .findFirst()
                .orElse(RUSSIAN);
    }

    /** {@code ru} or {@code en}. */
    public String code() {
        return code;
    }

    public TableWords words() {
        return words;
    }

    public Language other() {
        return this == RUSSIAN ? ENGLISH : RUSSIAN;
    }

    /** A phrase of sheets. */
    public String say(String key, Map<String, ?> blanks) {
        return words.say("sheet." + key, blanks);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    char decimalSign() {
        return decimalSign;
    }

    DateTimeFormatter dates() {
        return dates;
    }
}
