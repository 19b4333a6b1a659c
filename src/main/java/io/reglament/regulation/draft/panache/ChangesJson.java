package io.reglament.regulation.draft.panache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.regulation.draft.Change;
import java.util.List;

/** The changes of a revision as the database keeps them. */
final class ChangesJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private ChangesJson() {}

    static String write(List<Change> changes) {
        try {
            return JSON.writerFor(CHANGES).writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Records of texts are always JSON", e);
        }
    }

    static List<Change> read(String changes) {
        try {
            return JSON.readerFor(CHANGES).readValue(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The changes of a revision cannot be read", e);
        }
    }
}
