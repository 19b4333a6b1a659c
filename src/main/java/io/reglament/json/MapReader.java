package io.reglament.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.reglament.fault.FaultCode;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an object whose keys are names, not fields; a null value is an absent entry. */
final class MapReader implements ValueReader {
    /** Reads the name of an entry. */
    @FunctionalInterface
    interface Key {
        /** The key, or null when it is faulty and that has been noted at the entry. */
        @Nullable
        Object read(String name, Reading in) throws IOException;

        static Key of(Class<?> type) {
            if (!type.isEnum()) {
                return Texts::name;
            }
            EnumReader words = new EnumReader(type);
            return (name, in) -> {
                Object key = words.key(name);
                return key == null ? in.unknownField(name, words.names(), words.names()) : key;
            };
        }
    }

    private final Key key;
    private final ValueReader value;

    MapReader(Key key, ValueReader value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public @Nullable Object read(Reading in) throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            return in.wrongType("an object");
        }
        SortedMap<Object, Object> values = new TreeMap<>();
        Set<String> names = new HashSet<>();
        JsonParser json = in.json();
        int entries = 0;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            if (entries++ < Limits.ENTRIES) {
                in.enter(name);
                if (!names.add(name)) {
                    in.refuse(FaultCode.DUPLICATE_KEY, "the same key twice");
                } else {
                    entry(name, token, values, in);
                }
                in.leave();
            } else {
                json.skipChildren();
            }
        }
        if (entries > Limits.ENTRIES) {
            return in.refuse(FaultCode.TOO_MANY, "more than " + Limits.ENTRIES + " entries");
        }
        return Collections.unmodifiableSortedMap(values);
    }

    private void entry(String name, JsonToken token, SortedMap<Object, Object> values, Reading in) throws IOException {
        Object read = key.read(name, in);
        if (read == null || token == JsonToken.VALUE_NULL) {
            return;
        }
        Object given = value.read(in);
        if (given != null) {
            values.put(read, given);
        }
    }
}
