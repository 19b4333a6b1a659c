package io.reglament.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aShippedPatternIsFilledInAsIcuWouldDoIt(String language) throws IOException {
        Properties patterns = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/texts/" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            patterns.load(in);
        }
        int filled = 0;
        for (String key : patterns.stringPropertyNames()) {
            MessageFormat icu = new MessageFormat(patterns.getProperty(key), Locale.forLanguageTag(language));
            Map<String, Object> words = new HashMap<>();
            icu.getArgumentNames().forEach(name -> words.put(name, "<" + name + " 1'000>"));
            Blanks blanks = Blanks.of(patterns.getProperty(key));
            if (blanks != null) {
                assertThat(blanks.filled(words)).as(key).isEqualTo(icu.format(words));
                filled += words.isEmpty() ? 0 : 1;
            }
        }
        assertThat(filled).isGreaterThan(patterns.size() / 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{n, plural, one{# call} other{# calls}}", "it''s {late}", "'{'quoted'}'", "{at, date}"})
    void whatIsMoreThanBlanksIsLeftToIcu(String pattern) {
        assertThat(Blanks.of(pattern)).isNull();
    }

    @Test
    void aNumberAndAWordThatIsMissingAreLeftToIcu() {
        assertThat(filled("{late} late", Map.of("late", 1000))).isNull();
        assertThat(filled("{late} late", Map.of())).isNull();
        assertThat(filled("{late} late", Map.of("late", "much"))).isEqualTo("much late");
    }

    private static @Nullable String filled(String pattern, Map<String, Object> words) {
        return Objects.requireNonNull(Blanks.of(pattern)).filled(words);
    }
}
