package io.reglament.finding.text;

import io.reglament.finding.Sentences;
import io.reglament.finding.Text;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sentences in Russian and English from {@code texts/ru.properties} and {@code texts/en.properties}. */
public final class IcuSentences implements Sentences {
    private final Language ru = Language.load("ru", Locale.forLanguageTag("ru-RU"), "dd.MM.yyyy");
    private final Language en = Language.english();

    @Override
    public Text of(String key, Function<String, @Nullable Object> args, ZoneId zone) {
        return new Text(ru.sentence(key, args, zone), en.sentence(key, args, zone));
    }
}
