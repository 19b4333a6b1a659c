package io.reglament.finding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 5L, 11L, 21L, 112L, 999L, 1_000L, 1_000_001L, -3L);
    private static final List<String> WORDS = List.of("NO", "UNANSWERED", "it's {x}", "");

    @ParameterizedTest
    @CsvSource({"ru, ru-RU", "en, en-GB"})
    void everySentenceSaysWhatMessageFormatSays(String file, String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Properties patterns = patterns(file);
        for (String key : patterns.stringPropertyNames()) {
            String pattern = patterns.getProperty(key);
            for (Object word : pattern.contains(", plural,") ? NUMBERS : WORDS) {
                Map<String, Object> words = new HashMap<>();
                MessageFormat format = new MessageFormat(pattern, locale);
                format.getArgumentNames().forEach(name -> words.put(name, word));

                assertThat(said(pattern, words, locale)).as(key).isEqualTo(format.format(words));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "{missing} and {also, plural, other{#}}", "{missing} and {also}"
            "a '{'brace'}' and an apostrophe''s end", "a {brace} and an apostrophe's end"
            "{number}", "1,234"
            "{truth}", "true"
            "{number, plural, =1234{just so many} one{#} other{# of them}}", "just so many"
            "{number, plural, =0{none} one{#} other{# of them}}", "1,234 of them"
            "{number, plural, one{{truth} day} other{{truth} # days}}", "true 1,234 days"
            """)
    void aPatternSaysWhatMessageFormatSays(String pattern, String said) {
        Map<String, Object> words = Map.of("number", 1_234L, "truth", true);

        assertThat(said(pattern, words, Locale.UK))
                .isEqualTo(said)
                .isEqualTo(new MessageFormat(pattern, Locale.UK).format(words));
    }

    @Test
    void aPatternWithMoreThanBlanksPluralsAndSelectionsIsRefused() {
        for (String pattern : List.of("{day, date}", "{days, plural, offset:1 one{#} other{#}}")) {
            assertThatThrownBy(() -> said(pattern, Map.of(), Locale.UK))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(pattern);
        }
    }

    private static String said(String pattern, Map<String, Object> words, Locale locale) {
        return Message.of(pattern, Grammar.of(locale)).said(words::get);
    }

    private static Properties patterns(String file) throws IOException {
        Properties patterns = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(MessageTest.class.getResourceAsStream("/texts/" + file + ".properties")),
                StandardCharsets.UTF_8)) {
            patterns.load(text);
        }
        return patterns;
    }
}
