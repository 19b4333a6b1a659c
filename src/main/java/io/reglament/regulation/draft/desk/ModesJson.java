package io.reglament.regulation.draft.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.regulation.RuleMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The modes of a draft's rules as a revision keeps them. */
final class ModesJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, RuleMode>> MODES = new TypeReference<>() {};

    private ModesJson() {}

    static byte[] write(SortedMap<String, RuleMode> modes) {
        try {
            return JSON.writeValueAsBytes(modes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, RuleMode> read(byte[] modes) {
        try {
            return JSON.readValue(modes, MODES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
