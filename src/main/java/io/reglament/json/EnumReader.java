package io.reglament.json;

import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.FaultCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a word of an enumeration, exactly as it is written there. */
final class EnumReader implements ValueReader {
    private final Map<String, Object> byName = new HashMap<>();
    private final List<String> names;

    EnumReader(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        names = Arrays.stream(constants).map(each -> ((Enum<?>) each).name()).toList();
        for (int i = 0; i < constants.length; i++) {
            byName.put(names.get(i), constants[i]);
        }
    }

    @Override
    public @Nullable Object read(Reading in) throws IOException {
        if (!in.at(JsonToken.VALUE_STRING)) {
            return in.refuse(FaultCode.WRONG_TYPE, "expected one of the allowed words", names);
        }
        String word = in.json().getText();
        Object value = byName.get(word);
        return value == null
                ? in.refuse(FaultCode.UNKNOWN_VALUE, Characters.shown(word) + " is not an allowed value", names)
                : value;
    }

    /** The value of this name, as the key of an object. */
    @Nullable
    Object key(String name) {
        return byName.get(name);
    }

    List<String> names() {
        return names;
    }
}
