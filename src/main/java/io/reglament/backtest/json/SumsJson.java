package io.reglament.backtest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.backtest.BacktestSums;
import io.reglament.backtest.ChangedFindings;
import java.io.UncheckedIOException;

/** Sums as text; reading gives what was written, decimals with their zeros. */
public final class SumsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SumsJson() {}

    public static String write(BacktestSums sums) {
        return text(sums);
    }

    public static BacktestSums sums(String text) {
        return read(text, BacktestSums.class);
    }

    public static String write(ChangedFindings findings) {
        return text(findings);
    }

    public static ChangedFindings findings(String text) {
        return read(text, ChangedFindings.class);
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
