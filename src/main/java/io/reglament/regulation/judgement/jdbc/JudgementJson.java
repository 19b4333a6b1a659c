package io.reglament.regulation.judgement.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.regulation.judgement.Judgement;
import java.io.UncheckedIOException;

/** A judgement as text; reading gives what was written. */
final class JudgementJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JudgementJson() {}

    static String write(Judgement judgement) {
        try {
            return JSON.writeValueAsString(judgement);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Judgement read(String text) {
        try {
            return JSON.readValue(text, Judgement.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
